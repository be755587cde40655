import codecs

for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-8"):
    encoder = codecs.getincrementalencoder(encoding)()
    print(encoding, encoder.encode("a"), encoder.encode("b"), encoder.encode("", True))
    encoder.reset()
    print(encoder.encode("c"), list(codecs.iterencode(["x", "y"], encoding)))
