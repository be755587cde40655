import ipaddress
from ipaddress import ip_address, IPv4Address, IPv6Address

KINDS = ["is_private", "is_global", "is_multicast", "is_reserved", "is_loopback", "is_link_local",
         "is_unspecified"]

for text in [
    "192.168.0.1", "10.255.0.0", "8.8.8.8", "127.0.0.1", "224.0.0.251", "240.0.0.1", "0.0.0.0", "255.255.255.255",
    "169.254.1.1", "172.31.0.1", "172.32.0.1", "100.64.0.1", "192.0.0.1", "192.0.0.9", "192.0.0.170", "198.19.0.1",
    "203.0.113.9", "::", "::1", "fe80::1", "ff02::1", "2001:db8::1", "2001:4860:4860::8888", "fd00::1", "fec0::1",
    "::ffff:1.2.3.4", "::ffff:10.0.0.1", "2001:10::1", "100::1", "2001:2::1", "64:ff9b::1", "4000::", "3fff::",
]:
    address = ip_address(text)
    print(address, repr(address), address.version, [kind[3:] for kind in KINDS if getattr(address, kind)])
for text in ["::ffff:1.2.3.4", "2002:102:304::", "2001:0:1:2:3:4:5:6", "fec0::1", "1:0:0:2:0:0:0:3", "1:0:2:0:3:0:4:0",
             "0:0:1::", "ABCD::EF", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8"]:
    address = IPv6Address(text)
    print(address, address.exploded, address.compressed, address.reverse_pointer, address.ipv4_mapped,
          address.sixtofour, address.teredo, address.scope_id, address.is_site_local)
scoped = ip_address("fe80::1%eth0")
print(scoped, scoped.scope_id, scoped == ip_address("fe80::1"), scoped == ip_address("fe80::1%eth0"))
four = ip_address("192.0.2.1")
print(int(four), four + 255, four - 1, four.packed, four.max_prefixlen, four.reverse_pointer, four.exploded)
print(ip_address(3221225985), ip_address(b"\xc0\0\2\1"), IPv6Address(1), ip_address(2**64), ip_address(b"\0" * 15 + b"\1"))
print(four == IPv4Address("192.0.2.1"), four == "192.0.2.1", four < four + 1, four >= four, len({four, four + 0, four + 1}))
print(sorted([ip_address("10.0.0.10"), ip_address("10.0.0.9"), ip_address("9.255.0.1")]))
print(f"{four} {four:>14s}|{four:s} {four:b} {four:#x} {four:#_X} {ip_address('::1f'):n} {four:n} {four:_b}")
print(ipaddress.v4_int_to_packed(1), ipaddress.v6_int_to_packed(2))


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for text in [
    "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.a", "", "1..2.3", "1.2.3.4/24", "1.2.3.1234", "::1::", "1:2",
    "12345::", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "g::", "::1.2.3.400", "1:2:3:4:5:6:7:8:9", "::1%", "1.2.3.-4",
    "1:2:3:4:5:6:7::8", "1:2:3:4::5:6:7:8", ":::", "1:::2", "0.0.0.00", "1:2:3:4:5:6:7:8:9:a",
]:
    attempt(lambda: ip_address(text))
    attempt(lambda: IPv4Address(text))
    attempt(lambda: IPv6Address(text))
attempt(lambda: ip_address(-1))
attempt(lambda: IPv4Address(-1))
attempt(lambda: IPv4Address(2**32))
attempt(lambda: IPv6Address(2**128))
attempt(lambda: IPv4Address(b"abc"))
attempt(lambda: ip_address(None))
attempt(lambda: ip_address("1.2.3.4") < ip_address("::1"))
attempt(lambda: ip_address("1.2.3.4") < 5)
attempt(lambda: ip_address("1.2.3.4") + 2**32)
attempt(lambda: f"{four:q}")
attempt(lambda: ipaddress.v4_int_to_packed(-1))
ip_address("hello")
