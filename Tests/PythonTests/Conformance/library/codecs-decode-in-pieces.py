import codecs

decoder = codecs.getincrementaldecoder("utf-8")()
data = "aé€😀z".encode()
print([decoder.decode(bytes([byte])) for byte in data], decoder.decode(b"", True))
print(codecs.encode("Hello", "rot13"), codecs.decode(b"68 69".replace(b" ", b""), "hex"), codecs.encode("ä", "latin-1"), codecs.BOM_UTF8)
print("".join(codecs.iterdecode([b"\xc3", b"\xa9!"], "utf-8")), codecs.lookup("utf8").name, codecs.getencoder("ascii")("abc"))
bad = codecs.getincrementaldecoder("utf-8")("replace")
print(bad.decode(b"\xff"), bad.decode(b"\xc3"), bad.decode(b"", final=True))
try:
    codecs.lookup("no-such")
except LookupError as error:
    print(error)
