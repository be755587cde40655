import base64
import binascii

data = bytes(range(0, 256, 7))
for name in ["b64", "b32", "b16", "b85", "a85"]:
    text = getattr(base64, name + "encode")(data)
    print(name, text, getattr(base64, name + "decode")(text) == data)
print(base64.urlsafe_b64encode(b"\xfb\xff"), base64.urlsafe_b64decode("-_8="), base64.b64decode("aGk="), base64.encodebytes(b"x" * 60))
print(binascii.hexlify(b"\x01\xff"), binascii.unhexlify("01ff"), binascii.crc32(b"hello"), binascii.hexlify(b"abcd", "-", 2), binascii.b2a_base64(b"hi"))
print(base64.b64decode("a G k="), base64.b32encode(b"a"), base64.b32decode("ME======"), base64.b85decode(b"VPa!s"))
for attempt in [
    lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("a*k=", validate=True), lambda: base64.b64encode("text"),
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: base64.b16decode("ab"), lambda: base64.b32decode("a"), lambda: base64.b64decode("\xe9"),
]:
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
