# Every kind of string literal and escape.
print("tab\there", 'single "double"', "double 'single'", "back\\slash", "\x41\u0042\U00000043\N{BULLET}\101\0".encode(), r"raw\n\t", rb"raw\x", b"\x00\xff'\"", "a" "b" 'c')
print("""triple
"quoted" 'both'""", '''x''' """y""")
print("line \
continued", len("\
"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\r\\\x00\x7f\xa0é\u200b\U0001F600"), ascii("é\U0001F600"))
print(u"unicode", R"raw", bR'\d', Rb"\d", f"{'a'}" "b" f'{"c"}', len("😀"), len("é"), "😀"[0] == "😀")
print("\a\b\f\v\e".encode(), "\8", "\N{LATIN SMALL LETTER E WITH ACUTE}")
