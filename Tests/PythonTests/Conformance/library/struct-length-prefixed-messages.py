import struct


def frame(payload):
    return struct.pack("!I", len(payload)) + payload


def frames(data):
    while data:
        (size,) = struct.unpack_from("!I", data)
        yield data[4:4 + size]
        data = data[4 + size:]


wire = frame(b"hello") + frame(b"") + frame("ü".encode())
print(wire, [part.decode() for part in frames(wire)])
header = struct.Struct("!BHI")
print(header.size, header.unpack(header.pack(1, 500, 70000)))
