import Testing

/// Checks bytes, bytearray and the codecs against what CPython says.
@Suite("Bytes")
struct BytesTests {
  @Test("bytes and bytearray have the methods of text")
  func worksOnBytes() {
    ExpressionTable(
      prelude: #"""
        class Bytes:
            def __bytes__(self):
                return b'made'

        def grown(array):
            same = array
            array += b'de'
            array *= 2
            array.append(255)
            array.extend([1, 2])
            array.insert(0, 65)
            array.insert(-1, 66)
            return same is array, array

        def sliced(array):
            array[1:3] = b'XYZ'
            array[::2] = bytes(4)
            del array[0]
            del array[::3]
            array[10:] = [1, 2]
            array[0] = 33
            return array, len(array), array[-1]

        def popped(array):
            last, first = array.pop(), array.pop(0)
            array.remove(98)
            copy = array.copy()
            array.extend(b'xyz')
            array.reverse()
            cleared = bytearray(array)
            cleared.clear()
            return last, first, copy, array, cleared
        """#,
      text: #"""
        b'abc'[0], b'abc'[-1], b'abc'[1:], b'abc'[::-1], list(b'abc'), bytes(b'abc'), bytes([1, 2]), bytes(3), bytes() → (97, 99, b'bc', b'cba', [97, 98, 99], b'abc', b'\x01\x02', b'\x00\x00\x00', b'')
        b'a' + b'b', b'a' * 3, 2 * b'ab', b'a' in b'ab', 97 in b'ab', b'' in b'a', b'a' == b'a', b'a' < b'b', b'a' != 'a', hash(b'a') == hash(b'a') → (b'ab', b'aaa', b'abab', True, True, True, True, True, True, True)
        b'a,b'.split(b','), b' a b '.split(), b'a b c'.rsplit(None, 1), b'a\nb\r\nc\x0bd'.splitlines(), b'abc'.partition(b'b'), b'abc'.rpartition(b'x') → ([b'a', b'b'], [b'a', b'b'], [b'a b', b'c'], [b'a', b'b', b'c\x0bd'], (b'a', b'b', b'c'), (b'', b'', b'abc'))
        b'abc'.find(b'c'), b'abc'.index(98), b'abc'.count(b''), b'abcb'.rfind(b'b'), b'abc'.startswith(b'a'), b'abc'.endswith((b'x', b'c')) → (2, 1, 4, 3, True, True)
        b'abc'.index(b'x') → ValueError: subsection not found
        b'abc'.upper(), b'ABC'.lower(), b'aBc'.swapcase(), b'ab cd'.title(), b'abC'.capitalize(), b'a\xe9'.upper() → (b'ABC', b'abc', b'AbC', b'Ab Cd', b'Abc', b'A\xe9')
        b'abc'.isalpha(), b'a1'.isalnum(), b'12'.isdigit(), b' \t'.isspace(), b'ab'.islower(), b'AB'.isupper(), b'Ab Cd'.istitle(), b'\xff'.isascii(), b''.isalpha() → (True, True, True, True, True, True, True, False, False)
        b'ab'.center(6, b'*'), b'ab'.ljust(4), b'ab'.rjust(4, b'.'), b'-5'.zfill(4), b'a\tb'.expandtabs(4) → (b'**ab**', b'ab  ', b'..ab', b'-005', b'a   b')
        b'aXbX'.replace(b'X', b'--'), b'aaa'.replace(b'a', b'b', 2), b'ab'.replace(b'', b'-'), b' a '.strip(), b'xax'.strip(b'x'), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c') → (b'a--b--', b'bba', b'-a-b-', b'a', b'a', b'bc', b'ab')
        b'-'.join([b'a', bytearray(b'b')]), bytearray(b'-').join([b'a', b'b']), b'abc'.hex(), b'abc'.hex(' '), b'\x00\xff'.hex(), b'abcdef'.hex('_', 4) → (b'a-b', bytearray(b'a-b'), '616263', '61 62 63', '00ff', '6162_63646566')
        b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'a') → (b'xyc', b'bc')
        bytes.fromhex('0aFf 10'), bytearray.fromhex('00'), bytes.fromhex('') → (b'\n\xff\x10', bytearray(b'\x00'), b'')
        repr(b"a'b"), repr(b'a"b\'c'), repr(b'\\\n\t\r\x00\x7f\x80'), str(b'a'), repr(bytearray(b'\x00')) → ('b"a\'b"', 'b\'a"b\\\'c\'', "b'\\\\\\n\\t\\r\\x00\\x7f\\x80'", "b'a'", "bytearray(b'\\x00')")
        bytearray(b'ab') + b'c', b'c' + bytearray(b'ab'), bytearray(b'ab') * 2, bytearray(b'ab')[0], bytearray(b'ab')[1:], bytearray(b'ab') == b'ab' → (bytearray(b'abc'), b'cab', bytearray(b'abab'), 97, bytearray(b'b'), True)
        b'%d %5.2f %s %x' % (1, 2.5, b'x', 255), b'%%' % (), b'%c' % 65, b'%b' % b'a', b'%a' % 'é' → (b'1  2.50 x ff', b'%', b'A', b'a', b"'\\xe9'")
        b'%s' % 'a' → TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
        b'%d' % 'a' → TypeError: %d format: a real number is required, not str
        bytes(Bytes()) → b'made'
        grown(bytearray(b'abc')) → (True, bytearray(b'Aabcdeabcde\xff\x01B\x02'))
        sliced(bytearray(b'abcdef')) → (bytearray(b'!Ze\x00\x01\x02'), 6, 2)
        popped(bytearray(b'abc')) → (99, 97, bytearray(b''), bytearray(b'zyx'), bytearray(b''))
        """#
    ).check()
  }

  @Test("Methods and operators take their arguments as CPython does")
  func takesArguments() {
    ExpressionTable(
      text: #"""
        'a'*'b' → TypeError: can't multiply sequence by non-int of type 'str'
        b'a'+'a' → TypeError: can't concat str to bytes
        b'a'+1 → TypeError: can't concat int to bytes
        b'a'*'a' → TypeError: can't multiply sequence by non-int of type 'str'
        bytearray(b'a')+1 → TypeError: can't concat int to bytearray
        b'a'[5] → IndexError: index out of range
        b'a'['x'] → TypeError: byte indices must be integers or slices, not str
        bytearray(b'a')[5] → IndexError: bytearray index out of range
        'a' in b'a' → TypeError: a bytes-like object is required, not 'str'
        300 in b'a' → ValueError: byte must be in range(0, 256)
        1.5 in b'a' → TypeError: a bytes-like object is required, not 'float'
        b'a'.join([1]) → TypeError: sequence item 0: expected a bytes-like object, int found
        b'a'.join(['a']) → TypeError: sequence item 0: expected a bytes-like object, str found
        'a'.replace('a','b',1.0) → TypeError: 'float' object cannot be interpreted as an integer
        'a'.index('b') → ValueError: substring not found
        'a'.rindex('b') → ValueError: substring not found
        'a'.translate({97:'b'}) → 'b'
        str.maketrans('ab','cd','e') → {97: 99, 98: 100, 101: None}
        str.maketrans({'ab':1}) → ValueError: string keys in translate table must be of length 1
        bytes(5) → b'\x00\x00\x00\x00\x00'
        bytes(-1) → ValueError: negative count
        bytes([1,256]) → ValueError: bytes must be in range(0, 256)
        bytes([1,'a']) → TypeError: 'str' object cannot be interpreted as an integer
        bytes(1.0) → TypeError: cannot convert 'float' object to bytes
        bytes(b'a','x') → TypeError: encoding without a string argument
        bytes(1,'x') → TypeError: encoding without a string argument
        bytes(None) → TypeError: cannot convert 'NoneType' object to bytes
        bytes([1,2,3],errors='x') → TypeError: errors without a string argument
        bytearray(5) → bytearray(b'\x00\x00\x00\x00\x00')
        bytearray('a') → TypeError: string argument without an encoding
        bytearray([300]) → ValueError: byte must be in range(0, 256)
        bytearray(b'ab',1) → TypeError: bytearray() argument 'encoding' must be str, not int
        bytearray(1.0) → TypeError: cannot convert 'float' object to bytearray
        b'a'.split('a') → TypeError: a bytes-like object is required, not 'str'
        b'a'.find('a') → TypeError: argument should be integer or bytes-like object, not 'str'
        b'a'.find(300) → ValueError: byte must be in range(0, 256)
        b'abc'.find(98) → 1
        b'a'.startswith('a') → TypeError: startswith first arg must be bytes or a tuple of bytes, not str
        b'a'.replace('a','b') → TypeError: a bytes-like object is required, not 'str'
        b'a'.strip('a') → TypeError: a bytes-like object is required, not 'str'
        b'a'.hex(':') → '61'
        b'abc'.hex(':',2) → '61:6263'
        b'abcde'.hex('-',-2) → '6162-6364-65'
        bytes.fromhex('zz') → ValueError: non-hexadecimal number found in fromhex() arg at position 0
        bytes.fromhex('a') → ValueError: non-hexadecimal number found in fromhex() arg at position 1
        bytes.fromhex('61 62') → b'ab'
        bytes.fromhex(1) → TypeError: fromhex() argument must be str, not int
        b'a'.join([b'x',bytearray(b'y')]) → b'xay'
        b'a'.translate(b'x') → ValueError: translation table must be 256 characters long
        b'abc'.translate(None,b'b') → b'ac'
        b'a'.center(5,'x') → TypeError: center() argument 2 must be a byte string of length 1, not str
        hash(bytearray()) → TypeError: unhashable type: 'bytearray'
        bytearray(b'abc').pop(5) → IndexError: pop index out of range
        bytearray().pop() → IndexError: pop from empty bytearray
        bytearray(b'abc').remove(1) → ValueError: value not found in bytearray
        bytearray(b'abc').append(256) → ValueError: byte must be in range(0, 256)
        bytearray(b'abc').append('a') → TypeError: 'str' object cannot be interpreted as an integer
        bytearray(b'abc').extend('a') → TypeError: 'str' object cannot be interpreted as an integer
        bytearray(b'abc').extend(1) → TypeError: can't extend bytearray with int
        bytearray(b'abc').insert(1,300) → ValueError: byte must be in range(0, 256)
        bytearray(b'abc').__setitem__(5,1) → IndexError: bytearray index out of range
        bytearray(b'abc').__setitem__(1,300) → ValueError: byte must be in range(0, 256)
        bytearray(b'abc').__setitem__(1,'a') → TypeError: 'str' object cannot be interpreted as an integer
        bytearray(b'abc').__setitem__('x',1) → TypeError: bytearray indices must be integers or slices, not str
        bytearray(b'abc').__setitem__(slice(0,2),'a') → TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
        bytearray(b'abc').__setitem__(slice(0,3,2),b'a') → ValueError: attempt to assign bytes of size 1 to extended slice of size 2
        bytearray(b'abc').__delitem__(7) → IndexError: bytearray index out of range
        "ab".__getitem__(slice(0,1)) → 'a'
        "a".__mul__("b") → TypeError: 'str' object cannot be interpreted as an integer
        b"a".__add__(1) → TypeError: can't concat int to bytes
        b"a" == "a" → False
        b"a" < "a" → TypeError: '<' not supported between instances of 'bytes' and 'str'
        b"a" < bytearray(b"b") → True
        bytearray(b"a") == b"a" → True
        bytearray(b"a")+b"b" → bytearray(b'ab')
        b"a"+bytearray(b"b") → b'ab'
        b'x' * -1 → b''
        2 * 'ab' → 'abab'
        'ab' * True → 'ab'
        'abc'.startswith(('x','ab')), 'abc'.startswith('bc',1), 'abc'.endswith('b',0,2), 'abc'.startswith('',4) → (True, True, True, False)
        """#
    ).check()
  }

  @Test("Text is encoded and decoded")
  func codesText() {
    ExpressionTable(
      prelude: #"""
        def caught(make):
            try:
                make()
            except UnicodeError as error:
                return error.encoding, error.object, error.start, error.end, error.reason, error.args
        """#,
      text: #"""
        'aé€😀'.encode('utf8'), 'aé'.encode('latin1'), 'a'.encode('US-ASCII'), 'é'.encode('iso-8859-1', 'strict') → (b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80', b'a\xe9', b'a', b'\xe9')
        b'a\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), bytearray(b'a').decode(), b'a'.decode(encoding='utf_8', errors='ignore') → ('aé', 'é', 'a', 'a')
        b'\xf0\x9f\x98'.decode('utf-8', 'replace'), b'\xc3('.decode('utf-8', 'replace'), b'\xff\xfe'.decode('utf-8', 'replace'), b'\xed\xa0\x80'.decode('utf-8', 'replace') → ('�', '�(', '��', '���')
        b'\xff'.decode('utf-8', 'nope') → LookupError: unknown error handler name 'nope'
        caught(lambda: 'aéx'.encode('ascii')) → ('ascii', 'aéx', 1, 2, 'ordinal not in range(128)', ('ascii', 'aéx', 1, 2, 'ordinal not in range(128)'))
        caught(lambda: b'a\xff'.decode()) → ('utf-8', b'a\xff', 1, 2, 'invalid start byte', ('utf-8', b'a\xff', 1, 2, 'invalid start byte'))
        'a'.encode('foo') → LookupError: unknown encoding: foo
        'é'.encode('ascii') → UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
        'éé'.encode('ascii') → UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
        'aéa\u1234é'.encode('latin-1') → UnicodeEncodeError: 'latin-1' codec can't encode character '\u1234' in position 3: ordinal not in range(256)
        'é'.encode('ascii','foo') → LookupError: unknown error handler name 'foo'
        'aé€😀'.encode('ascii','backslashreplace') → b'a\\xe9\\u20ac\\U0001f600'
        'aé€😀'.encode('ascii','xmlcharrefreplace') → b'a&#233;&#8364;&#128512;'
        'aé€😀'.encode('ascii','replace') → b'a???'
        'aé€😀'.encode('ascii','namereplace') → b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}'
        'a'.encode(1) → TypeError: encode() argument 'encoding' must be str, not int
        b'\xff'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
        b'a\xc3'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
        b'\xe2\x82'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
        b'\xe2\x82a'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
        b'\xed\xa0\x80'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
        b'\xf5aa'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
        b'\xf0\x90'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
        b'\xc0\x80'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
        b'\x80'.decode() → UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
        b'a\xffb\xe2\x82c\xf0\x9f\x98'.decode('utf-8','replace') → 'a�b�c�'
        b'a\xffb\xe2\x82c'.decode('utf-8','ignore') → 'abc'
        b'a\xffb\xe2\x82c'.decode('utf-8','backslashreplace') → 'a\\xffb\\xe2\\x82c'
        b'\xff'.decode('ascii') → UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
        b'a\xff'.decode('ascii','replace') → 'a�'
        b'\xff'.decode('latin1') → 'ÿ'
        b'a'.decode('foo') → LookupError: unknown encoding: foo
        str(b'a') → "b'a'"
        str(b'a','ascii') → 'a'
        str(1,'ascii') → TypeError: decoding to str: need a bytes-like object, int found
        str('a','ascii') → TypeError: decoding str is not supported
        str(b'a',errors='strict') → 'a'
        str(1,2,3,4) → TypeError: str() takes at most 3 arguments (4 given)
        str(object='x') → 'x'
        bytes('a') → TypeError: string argument without an encoding
        bytes('é','utf-8') → b'\xc3\xa9'
        bytes('a',errors='x') → TypeError: string argument without an encoding
        'a'.encode(foo=1) → TypeError: 'foo' is an invalid keyword argument for encode()
        """#
    ).check()
  }
}
