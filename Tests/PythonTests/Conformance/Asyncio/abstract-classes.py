import asyncio


class L(asyncio.AbstractEventLoop):
    pass


l = L()
for n, a in [
    ("run_forever", ()),
    ("time", ()),
    ("call_soon", (print,)),
    ("close", ()),
    ("get_debug", ()),
]:
    try:
        getattr(l, n)(*a)
    except NotImplementedError as e:
        print(n, repr(e))


class P(asyncio.Protocol):
    pass


p = P()
print(
    p.connection_made(None),
    p.data_received(b""),
    p.eof_received(),
    p.connection_lost(None),
    p.pause_writing(),
)
print([c.__name__ for c in P.__mro__])


class B(asyncio.BufferedProtocol):
    pass


print([c.__name__ for c in B.__mro__], B().get_buffer(1), B().buffer_updated(1), B().eof_received())
d = asyncio.DatagramProtocol()
print(d.datagram_received(b"", None), d.error_received(None))
t = asyncio.Transport({"a": 1})
print(t.get_extra_info("a"), t.get_extra_info("b", 2))
for n, a in [
    ("close", ()),
    ("is_closing", ()),
    ("write", (b"",)),
    ("abort", ()),
    ("write_eof", ()),
    ("pause_reading", ()),
]:
    try:
        getattr(t, n)(*a)
    except NotImplementedError as e:
        print(n, repr(e))
h = asyncio.AbstractServer()
try:
    h.close()
except NotImplementedError as e:
    print(repr(e))
