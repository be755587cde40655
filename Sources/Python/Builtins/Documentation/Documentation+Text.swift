extension Documentation {
  /// The methods of text; those of bytes and bytearrays are like them unless they have lines here.
  static let textMethodLines = #"""
    str.capitalize($self, /) : The text with its first character as a capital and all others small.
    str.casefold($self, /) : The text made fit for comparisons that ignore case.
    str.center($self, width, fillchar=' ', /) : The text in the middle of the given width.⏎⏎The fill character, a space if there is none, takes the rest.
    str.count : S.count(sub[, start[, end]]) -> int⏎⏎How often sub occurs in S[start:end], without overlaps.
    str.encode($self, /, encoding='utf-8', errors='strict') : The text as bytes.⏎⏎  encoding⏎    the name of the codec.⏎  errors⏎    what to do with what the codec cannot encode: 'strict' raises UnicodeEncodeError;⏎    'ignore', 'replace', 'xmlcharrefreplace' and others go on.
    str.endswith : S.endswith(suffix[, start[, end]]) -> bool⏎⏎Whether S ends with the suffix, or with one of a tuple of them.
    str.expandtabs($self, /, tabsize=8) : The text with spaces in place of tabs.
    str.find : S.find(sub[, start[, end]]) -> int⏎⏎Where sub occurs first in S[start:end], or -1.
    str.format : S.format(*args, **kwargs) -> str⏎⏎S with values of the arguments in place of its fields, which stand in braces.
    str.format_map : S.format_map(mapping) -> str⏎⏎S with values of the mapping in place of its fields, which stand in braces.
    str.index : S.index(sub[, start[, end]]) -> int⏎⏎Where sub occurs first in S[start:end]; ValueError if it does not.
    str.isalnum($self, /) : Whether there are characters and all of them are letters or digits.
    str.isalpha($self, /) : Whether there are characters and all of them are letters.
    str.isascii($self, /) : Whether all characters are ASCII; so it is without any.
    str.isdecimal($self, /) : Whether there are characters and all of them are decimal digits.
    str.isdigit($self, /) : Whether there are characters and all of them are digits.
    str.isidentifier($self, /) : Whether the text could be a name in Python.⏎⏎keyword.iskeyword(s) tells whether it is a reserved one.
    str.islower($self, /) : Whether there are letters with case and all of them are small.
    str.isnumeric($self, /) : Whether there are characters and all of them are numeric.
    str.isprintable($self, /) : Whether repr() would show all characters as they are.
    str.isspace($self, /) : Whether there are characters and all of them are white space.
    str.istitle($self, /) : Whether each word begins with a capital and goes on with small letters.
    str.isupper($self, /) : Whether there are letters with case and all of them are capitals.
    str.join($self, iterable, /) : The texts of an iterable, one after the other, with this text between them.⏎⏎Example: '.'.join(['ab', 'pq']) -> 'ab.pq'
    str.ljust($self, width, fillchar=' ', /) : The text at the left of the given width.⏎⏎The fill character, a space if there is none, takes the rest.
    str.lower($self, /) : The text in small letters.
    str.lstrip($self, chars=None, /) : The text without white space at its beginning.⏎⏎With chars, without those characters.
    str.maketrans : A table for str.translate().⏎⏎One argument is a dictionary; of two, characters of the first become those of the second;⏎characters of a third are left out.
    str.partition($self, sep, /) : The parts before and after the first separator, with it between them.⏎⏎If it does not occur, the whole text and two empty ones.
    str.removeprefix($self, prefix, /) : The text without the prefix, if it begins with it.
    str.removesuffix($self, suffix, /) : The text without the suffix, if it ends with it.
    str.replace($self, old, new, count=-1, /) : The text with new in place of old.⏎⏎  count⏎    how many to replace, from the left; all if it is negative.
    str.rfind : S.rfind(sub[, start[, end]]) -> int⏎⏎Where sub occurs last in S[start:end], or -1.
    str.rindex : S.rindex(sub[, start[, end]]) -> int⏎⏎Where sub occurs last in S[start:end]; ValueError if it does not.
    str.rjust($self, width, fillchar=' ', /) : The text at the right of the given width.⏎⏎The fill character, a space if there is none, takes the rest.
    str.rpartition($self, sep, /) : The parts before and after the last separator, with it between them.⏎⏎If it does not occur, two empty texts and the whole one.
    str.rsplit($self, /, sep=None, maxsplit=-1) : A list of the parts between separators, found from the right.⏎⏎Without a separator, white space of any length is one.
    str.rstrip($self, chars=None, /) : The text without white space at its end.⏎⏎With chars, without those characters.
    str.split($self, /, sep=None, maxsplit=-1) : A list of the parts between separators.⏎⏎  sep⏎    the separator; without one, white space of any length.⏎  maxsplit⏎    how often to split at most, from the left; -1 is without limit.
    str.splitlines($self, /, keepends=False) : A list of the lines.⏎⏎Line ends are left out unless keepends is true.
    str.startswith : S.startswith(prefix[, start[, end]]) -> bool⏎⏎Whether S begins with the prefix, or with one of a tuple of them.
    str.strip($self, chars=None, /) : The text without white space at its beginning and end.⏎⏎With chars, without those characters.
    str.swapcase($self, /) : The text with small letters as capitals and capitals as small letters.
    str.title($self, /) : The text with a capital at the beginning of each word.
    str.translate($self, table, /) : The text with its characters replaced as the table says.⏎⏎str.maketrans() makes such tables.
    str.upper($self, /) : The text in capitals.
    str.zfill($self, width, /) : The text with zeros before it, up to the given width, and after a sign.
    bytes.center($self, width, fillchar=b' ', /) : The bytes in the middle of the given width.
    bytes.decode($self, /, encoding='utf-8', errors='strict') : The bytes as text.⏎⏎  encoding⏎    the name of the codec.⏎  errors⏎    what to do with what the codec cannot decode: 'strict' raises UnicodeDecodeError;⏎    'ignore', 'replace' and others go on.
    bytes.fromhex($type, string, /) : Bytes from pairs of hexadecimal digits, with white space between them or not.
    bytes.hex : The bytes as pairs of hexadecimal digits.⏎⏎A separator stands between so many of them, counted from the right, or from the left if negative.
    bytes.ljust($self, width, fillchar=b' ', /) : The bytes at the left of the given width.
    bytes.rjust($self, width, fillchar=b' ', /) : The bytes at the right of the given width.
    bytes.join($self, iterable_of_bytes, /) : The bytes of an iterable, one after the other, with these bytes between them.
    bytes.lstrip($self, bytes=None, /) : The bytes without white space at their beginning, or without the given ones.
    bytes.rstrip($self, bytes=None, /) : The bytes without white space at their end, or without the given ones.
    bytes.strip($self, bytes=None, /) : The bytes without white space at both ends, or without the given ones.
    bytes.translate($self, table, /, delete=b'') : The bytes with each replaced by the one that the table, of 256 bytes, has for it.⏎⏎Those of delete are left out before.
    bytearray.append($self, item, /) : Add a byte, an integer below 256, at the end.
    bytearray.clear($self, /) : Take all bytes away.
    bytearray.copy($self, /) : A new bytearray of the same bytes.
    bytearray.extend($self, iterable_of_ints, /) : Add all bytes of an iterable at the end.
    bytearray.insert($self, index, item, /) : Put a byte in before the index.
    bytearray.pop($self, index=-1, /) : Take the byte at the index away, the last one if there is none, and give it.
    bytearray.remove($self, value, /) : Take the first such byte away; ValueError if there is none.
    bytearray.reverse($self, /) : Turn the order of the bytes round, in place.
    """#
}
