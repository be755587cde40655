import unicodedata as u
from collections import Counter


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for character in "aÉ1² ½\t(€☃中가あא\u0301ﬁ‽😀\u200d\ue000Ⅷ٣万_-«»\xad𝔘\u01c5\U0001fae8":
    print(ascii(character), u.name(character, "-"), u.category(character), u.combining(character), u.mirrored(character),
          u.decimal(character, None), u.digit(character, None), u.numeric(character, None))
print(sorted(Counter(map(u.category, map(chr, range(0x2000)))).items()))
print([u.lookup(name) for name in ["LATIN SMALL LETTER A WITH ACUTE", "bullet", "Snowman", "HANGUL SYLLABLE GA", "CJK UNIFIED IDEOGRAPH-4E2D"]])
for form in ["NFC", "NFD", "NFKC", "NFKD"]:
    print(form, [ascii(u.normalize(form, text)) for text in ["é", "e\u0301", "ﬁ", "Å", "각", "①²", "", "q\u0323\u0307", "q\u0307\u0323"]],
          [u.is_normalized(form, text) for text in ["é", "e\u0301", "ﬁ", "abc"]])
print("".join(c for c in u.normalize("NFD", "Crème brûlée à la façon") if not u.combining(c)))
print(u.normalize("NFC", "cafe\u0301") == "café", "cafe\u0301" == "café", u.unidata_version)
attempt(lambda: u.name("\n"))
attempt(lambda: u.name("ab"))
attempt(lambda: u.name(1))
attempt(lambda: u.lookup("nope"))
attempt(lambda: u.lookup("hangul syllable ga"))
attempt(lambda: u.normalize("X", "a"))
attempt(lambda: u.normalize("NFC", 1))
attempt(lambda: u.digit("a"))
attempt(lambda: u.decimal("²"))
attempt(lambda: u.numeric("a"))
attempt(lambda: u.category(""))
