# What cannot be pickled, and what is no pickle.
import io
import pickle
import re
import threading


def show(error):
    text = re.sub("0x[0-9a-f]+", "0x", re.sub("from '.*'", "from", str(error)))
    print(type(error).__module__, type(error).__name__, text)


def local_things():
    class Local:
        pass

    def function():
        pass

    return Local, Local(), function, lambda: 1


async def coroutine():
    pass


def generator():
    yield


class Gone:
    pass


gone, first = Gone(), Gone


class Gone:
    pass


awaitable = coroutine()
nameless = lambda x: x
for value in [
    *local_things(), nameless, [nameless], {"k": nameless}, awaitable, generator(), re,
    threading.Lock(), gone, first,
]:
    try:
        print(pickle.dumps(value))
    except Exception as error:
        show(error)
awaitable.close()
for action in [
    lambda: pickle.dumps(1, 6), lambda: pickle.dump(1, 5), lambda: pickle.load(5),
    lambda: pickle.load(io.BytesIO()), lambda: pickle.loads("text"),
    lambda: pickle.loads(pickle.dumps(Gone())[:-5]),
]:
    try:
        print(action())
    except Exception as error:
        show(error)
for data in [
    b"", b"\x80\x04", b"\x80\x04K", b"\x80\x04\x95\x00", b"\xff", b"?", b"\x80\x09.",
    b"\x80\x04h\x05.", b"\x80\x04.", b"\x80\x04\x8c\x08__main__\x94\x8c\x04Nope\x94\x93.",
    b"\x80\x04\x8c\x04nope\x94\x8c\x04Nope\x94\x93.", b"\x80\x04(K\x01.",
]:
    try:
        print(data, pickle.loads(data))
    except Exception as error:
        print(data, end=" ")
        show(error)
print(pickle.PicklingError.__mro__, pickle.Pickler, pickle.Unpickler)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
