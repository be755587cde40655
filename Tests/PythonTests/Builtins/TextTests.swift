import Testing

/// Checks str against what CPython says.
@Suite("Text")
struct TextTests {
  @Test("Methods work alike on empty, ASCII and other text")
  func worksOnAllText() {
    ExpressionTable(
      prelude: #"""
        T = ['', 'abc', 'héllo wörld', '日本語', '😀a😀', 'a l\tl ']
        """#,
      text: #"""
        [s.upper() for s in T] → ['', 'ABC', 'HÉLLO WÖRLD', '日本語', '😀A😀', 'A L\tL ']
        [s.lower() for s in T] → ['', 'abc', 'héllo wörld', '日本語', '😀a😀', 'a l\tl ']
        [s.title() for s in T] → ['', 'Abc', 'Héllo Wörld', '日本語', '😀A😀', 'A L\tL ']
        [s.capitalize() for s in T] → ['', 'Abc', 'Héllo wörld', '日本語', '😀a😀', 'A l\tl ']
        [s.swapcase() for s in T] → ['', 'ABC', 'HÉLLO WÖRLD', '日本語', '😀A😀', 'A L\tL ']
        [s[::-1] for s in T] → ['', 'cba', 'dlröw olléh', '語本日', '😀a😀', ' l\tl a']
        [s[1:] for s in T] → ['', 'bc', 'éllo wörld', '本語', 'a😀', ' l\tl ']
        [s[:-1] for s in T] → ['', 'ab', 'héllo wörl', '日本', '😀a', 'a l\tl']
        [s[-2:] for s in T] → ['', 'bc', 'ld', '本語', 'a😀', 'l ']
        [s[::2] for s in T] → ['', 'ac', 'hlowrd', '日語', '😀😀', 'all']
        [s[3:0:-1] for s in T] → ['', 'cb', 'llé', '語本', '😀a', '\tl ']
        [s[-100:100] for s in T] → ['', 'abc', 'héllo wörld', '日本語', '😀a😀', 'a l\tl ']
        [list(s) for s in T] → [[], ['a', 'b', 'c'], ['h', 'é', 'l', 'l', 'o', ' ', 'w', 'ö', 'r', 'l', 'd'], ['日', '本', '語'], ['😀', 'a', '😀'], ['a', ' ', 'l', '\t', 'l', ' ']]
        [len(s) for s in T] → [0, 3, 11, 3, 3, 6]
        [s.find('o') for s in T] → [-1, -1, 4, -1, -1, -1]
        [s.rfind('l') for s in T] → [-1, -1, 9, -1, -1, 4]
        [s.find('l', 3) for s in T] → [-1, -1, 3, -1, -1, 4]
        [s.find('l', -3, -1) for s in T] → [-1, -1, 9, -1, -1, 4]
        [s.count('l') for s in T] → [0, 0, 3, 0, 0, 2]
        [s.count('') for s in T] → [1, 4, 12, 4, 4, 7]
        [s.center(9, '*') for s in T] → ['*********', '***abc***', 'héllo wörld', '***日本語***', '***😀a😀***', '**a l\tl *']
        [s.ljust(7, 'é') for s in T] → ['ééééééé', 'abcéééé', 'héllo wörld', '日本語éééé', '😀a😀éééé', 'a l\tl é']
        [s.rjust(7) for s in T] → ['       ', '    abc', 'héllo wörld', '    日本語', '    😀a😀', ' a l\tl ']
        [s.zfill(8) for s in T] → ['00000000', '00000abc', 'héllo wörld', '00000日本語', '00000😀a😀', '00a l\tl ']
        [s.split('l') for s in T] → [[''], ['abc'], ['hé', '', 'o wör', 'd'], ['日本語'], ['😀a😀'], ['a ', '\t', ' ']]
        [s.rsplit('l', 1) for s in T] → [[''], ['abc'], ['héllo wör', 'd'], ['日本語'], ['😀a😀'], ['a l\t', ' ']]
        [s.split() for s in T] → [[], ['abc'], ['héllo', 'wörld'], ['日本語'], ['😀a😀'], ['a', 'l', 'l']]
        [s.partition('l') for s in T] → [('', '', ''), ('abc', '', ''), ('hé', 'l', 'lo wörld'), ('日本語', '', ''), ('😀a😀', '', ''), ('a ', 'l', '\tl ')]
        [s.rpartition('l') for s in T] → [('', '', ''), ('', '', 'abc'), ('héllo wör', 'l', 'd'), ('', '', '日本語'), ('', '', '😀a😀'), ('a l\t', 'l', ' ')]
        [s.replace('l', 'LL') for s in T] → ['', 'abc', 'héLLLLo wörLLd', '日本語', '😀a😀', 'a LL\tLL ']
        [s.replace('', '.') for s in T] → ['.', '.a.b.c.', '.h.é.l.l.o. .w.ö.r.l.d.', '.日.本.語.', '.😀.a.😀.', '.a. .l.\t.l. .']
        [s.startswith('h') for s in T] → [False, False, True, False, False, False]
        [s.endswith(('d', '😀')) for s in T] → [False, False, True, False, True, False]
        [s.strip('hd😀') for s in T] → ['', 'abc', 'éllo wörl', '日本語', 'a', 'a l\tl ']
        [s.isalpha() for s in T] → [False, True, False, True, False, False]
        [s.encode() for s in T] → [b'', b'abc', b'h\xc3\xa9llo w\xc3\xb6rld', b'\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e', b'\xf0\x9f\x98\x80a\xf0\x9f\x98\x80', b'a l\tl ']
        [s * 2 for s in T] → ['', 'abcabc', 'héllo wörldhéllo wörld', '日本語日本語', '😀a😀😀a😀', 'a l\tl a l\tl ']
        [repr(s) for s in T] → ["''", "'abc'", "'héllo wörld'", "'日本語'", "'😀a😀'", "'a l\\tl '"]
        [ascii(s) for s in T] → ["''", "'abc'", "'h\\xe9llo w\\xf6rld'", "'\\u65e5\\u672c\\u8a9e'", "'\\U0001f600a\\U0001f600'", "'a l\\tl '"]
        sorted(T) → ['', 'a l\tl ', 'abc', 'héllo wörld', '日本語', '😀a😀']
        ['l' in s for s in T] → [False, False, True, False, False, True]
        [s > 'h' for s in T] → [False, False, True, True, True, False]
        [hash(s) == hash(s[:]) for s in T] → [True, True, True, True, True, True]
        ['-'.join(s) for s in T] → ['', 'a-b-c', 'h-é-l-l-o- -w-ö-r-l-d', '日-本-語', '😀-a-😀', 'a- -l-\t-l- ']
        [s.removeprefix('h') for s in T] → ['', 'abc', 'éllo wörld', '日本語', '😀a😀', 'a l\tl ']
        [s.removesuffix('😀') for s in T] → ['', 'abc', 'héllo wörld', '日本語', '😀a', 'a l\tl ']
        [s.translate({108: None, 104: 'HH', 0x1f600: 33}) for s in T] → ['', 'abc', 'HHéo wörd', '日本語', '!a!', 'a \t ']
        [max(s, default=None) for s in T] → [None, 'c', 'ö', '語', '😀', 'l']
        """#
    ).check()
  }

  @Test("Scalars have the properties of Unicode 14")
  func knowsUnicode() {
    ExpressionTable(
      text: #"""
        'a\tb'.expandtabs(), 'ab\tc\r\td'.expandtabs(4), '\t'.expandtabs(0) → ('a       b', 'ab  c\r    d', '')
        'ﬁ'.upper(), 'ﬁ'.title(), 'ŉ'.upper(), 'ΌΣΟΣ'.lower(), 'İ'.lower(), len('İ'.lower()) → ('FI', 'Fi', 'ʼN', 'όσος', 'i̇', 2)
        'straße'.casefold(), 'ẞ'.casefold(), 'Ꭰꭰ'.casefold(), 'ǅ'.istitle(), 'ǅ'.swapcase(), 'ı'.casefold() → ('strasse', 'ss', 'ᎠᎠ', True, 'ǅ', 'ı')
        'A\u0301Σ'.lower(), 'Σ'.lower(), 'ΑΣ.'.lower(), 'ΑΣΒ'.lower() → ('áς', 'σ', 'ας.', 'ασβ')
        [repr(c) for c in '\x00\x1f\x7f\x80\xa0\xad\u0378\u200b\u2028\u3000\ud7ff\ue000\ufeff\U0001f600\U0010ffff'] → ["'\\x00'", "'\\x1f'", "'\\x7f'", "'\\x80'", "'\\xa0'", "'\\xad'", "'\\u0378'", "'\\u200b'", "'\\u2028'", "'\\u3000'", "'\\ud7ff'", "'\\ue000'", "'\\ufeff'", "'😀'", "'\\U0010ffff'"]
        repr('a\'b'), repr('a"b'), repr('a\'"b'), repr('\\\n\r\t') → ('"a\'b"', '\'a"b\'', '\'a\\\'"b\'', "'\\\\\\n\\r\\t'")
        [c.isspace() for c in ' \t\x1c\x1f\x85\xa0\u1680\u180e\u2007\u200b\u2028\u3000'] → [True, True, True, True, True, True, True, False, True, False, True, True]
        [c.isnumeric() for c in '1²½Ⅷ五٣x'], [c.isdigit() for c in '1²½Ⅷ五٣x'], [c.isdecimal() for c in '1²½Ⅷ五٣x'] → ([True, True, True, True, True, True, False], [True, True, False, False, False, True, False], [True, False, False, False, False, True, False])
        [w.isidentifier() for w in ('a', '_', 'é', '1a', 'a1', 'a-b', '', 'class', 'x\u0301', '名前', '·a', 'a·')] → [True, True, True, False, True, False, False, True, True, True, False, True]
        'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i\nj\rk\r\nl'.splitlines() → ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
        'a\r\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines() → (['a\r\n', '\n', 'b\n'], [], [''])
        '\u3000 a\u2003b \x85'.split(), '\xa0a\xa0'.strip(), '\x1ca\x1f'.strip() → (['a', 'b'], 'a', 'a')
        '\U00010d50'.isupper(), '\ua7dc'.isprintable(), '\u019b'.upper() → (False, False, 'ƛ')
        '𝐀'.upper(), '𝐀'.isupper(), '𐐨'.upper(), 'ʰ'.islower(), 'Ⅷ'.isupper(), 'Ⅷ'.lower() → ('𝐀', True, '𐐀', True, True, 'ⅷ')
        'é' == 'e\u0301', 'é' < 'f', 'z' < 'é', '\uffff' < '\U00010000', {'é': 1}.get('e\u0301') → (False, False, True, True, None)
        len('e\u0301'), 'e\u0301'[0], 'e\u0301'[::-1] == '\u0301e', 'e\u0301'.find('\u0301'), 'e' in 'e\u0301' → (2, 'e', True, 1, True)
        '\r\n'[0], '\r\n'[1], len('\r\n'), '\r\n'.find('\n'), list('\r\n'), '🇫🇷'[0], len('🇫🇷'), len('👨‍👩‍👧') → ('\r', '\n', 2, 1, ['\r', '\n'], '🇫', 2, 5)
        'a\r' + '\nb' == 'a\r\nb', len('a\r' + '\nb'), 'e' + '\u0301' == 'e\u0301', ('e' + '\u0301').count('e') → (True, 4, True, 1)
        """#
    ).check()
  }

  @Test("Text is searched, cut and joined")
  func cutsText() {
    ExpressionTable(
      text: #"""
        'abc'.center(6, '*'), 'abc'.center(7, '*'), 'ab'.center(5, '*'), 'ab'.center(4), f'{"ab":^5}|' → ('*abc**', '**abc**', '**ab*', ' ab ', ' ab  |')
        '+5'.zfill(4), '-5'.zfill(2), 'ab'.zfill(4), ''.zfill(3) → ('+005', '-5', '00ab', '000')
        'aaa'.replace('aa', 'b'), 'aaaa'.count('aa'), 'aaa'.rfind('aa'), 'abcabc'.rindex('bc'), 'abcabc'.index('bc', 2) → ('ba', 2, 1, 4, 4)
        'a,b,,c'.split(',', -1), ',a,'.split(','), 'abc'.split('abc'), 'a  b'.split(' '), ' a b '.split(maxsplit=1), 'a b c'.rsplit(maxsplit=1) → (['a', 'b', '', 'c'], ['', 'a', ''], ['', ''], ['a', '', 'b'], ['a', 'b '], ['a b', 'c'])
        'mississippi'.partition('ss'), 'mississippi'.rpartition('ss'), 'a'.partition('b'), 'a'.rpartition('b') → (('mi', 'ss', 'issippi'), ('missi', 'ss', 'ippi'), ('a', '', ''), ('', '', 'a'))
        'xxabcxx'.strip('x'), 'xxabcxx'.lstrip('x'), 'xxabcxx'.rstrip('x'), 'abc'.strip('abc'), 'éaé'.strip('é'), ' a '.rstrip() → ('abc', 'abcxx', 'xxabc', '', 'a', ' a')
        ''.join([]), ''.join(['a']), ', '.join('abc'), '-'.join(str(i) for i in range(3)), 'é'.join(['a', 'ü']) → ('', 'a', 'a, b, c', '0-1-2', 'aéü')
        'abc' < 'abd', 'abc' < 'abcd', '' < 'a', 'B' < 'a', 'abc' >= 'abc', 'a' != 'b', 'a' == 1, 'a' != 1 → (True, True, True, True, True, True, False, True)
        'abc'[-1], 'abc'[True], 'abc'[1:2], 'abc'[::-1], 'abc'[5:], 'abc'[-2:-1], 'abcdef'[4:1:-2], 'abc'[slice(None)] → ('c', 'b', 'b', 'cba', '', 'b', 'ec', 'abc')
        'abc'[10**30] → IndexError: cannot fit 'int' into an index-sized integer
        'abc'[::10**30] → 'a'
        'a' * 0, 'a' * -1, 3 * 'ab', 'ab' * True → ('', '', 'ababab', 'ab')
        str(), str('a'), str(1.5), str(None), str(b'a'), str([1, 'a']), str(object='x'), str('é'.encode(), 'utf-8') → ('', 'a', '1.5', 'None', "b'a'", "[1, 'a']", 'x', 'é')
        '{}'.format('a').upper().lower().title(), 'x'.__class__, 'x'.__len__(), 'x'.__str__(), 'x'.__repr__(), 'x'.__hash__() == hash('x') → ('A', <class 'str'>, 1, 'x', "'x'", True)
        'abc'.startswith('b', 1), 'abc'.endswith('b', 0, 2), 'abc'.startswith(''), 'abc'.startswith('', 4), 'abc'.startswith(()), 'a'.endswith(('x', 'a')) → (True, True, True, False, False, True)
        'abc'.find('b', None, None), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.find('c', -1), 'abc'.find('a', -100) → (1, 3, -1, 2, 0)
        reversed('ab').__next__(), [c for c in 'añ'], tuple('ab'), set('a'), dict.fromkeys('a'), 'a' in {'a'}, 'ab' in 'cab', '' in '' → ('b', ['a', 'ñ'], ('a', 'b'), {'a'}, {'a': None}, True, True, True)
        str.upper('a'), str.join('-', 'ab'), list(map(str.strip, [' a '])), sorted(['b', 'A', 'a'], key=str.lower) → ('A', 'a-b', ['a'], ['A', 'a', 'b'])
        str.upper(1) → TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
        'a'.upper(1) → TypeError: str.upper() takes no arguments (1 given)
        'a'.nothing → AttributeError: 'str' object has no attribute 'nothing'
        '%c%c' % (97, 'b'), '%5%|%%' % () if False else '%%' % () → ('ab', '%')
        """#
    ).check()
  }

  @Test("Methods and operators take their arguments as CPython does")
  func takesArguments() {
    ExpressionTable(
      text: #"""
        'a'+1 → TypeError: can only concatenate str (not "int") to str
        1+'a' → TypeError: unsupported operand type(s) for +: 'int' and 'str'
        'a'*2.0 → TypeError: can't multiply sequence by non-int of type 'float'
        'a'[1.0] → TypeError: string indices must be integers, not 'float'
        'a'[5] → IndexError: string index out of range
        'a'['x'] → TypeError: string indices must be integers, not 'str'
        1 in 'a' → TypeError: 'in <string>' requires string as left operand, not int
        'abc'[::0] → ValueError: slice step cannot be zero
        'a'['x':] → TypeError: slice indices must be integers or None or have an __index__ method
        'a' < 1 → TypeError: '<' not supported between instances of 'str' and 'int'
        'a'.join(1) → TypeError: can only join an iterable
        'a'.join([1]) → TypeError: sequence item 0: expected str instance, int found
        'a'.join(['a',1]) → TypeError: sequence item 1: expected str instance, int found
        'a'.split('') → ValueError: empty separator
        'a'.split(1) → TypeError: must be str or None, not int
        'a'.split(None,'x') → TypeError: 'str' object cannot be interpreted as an integer
        'a'.replace('a') → TypeError: replace expected at least 2 arguments, got 1
        'a'.replace(1,2) → TypeError: replace() argument 1 must be str, not int
        'a'.center() → TypeError: center expected at least 1 argument, got 0
        'a'.center('x') → TypeError: 'str' object cannot be interpreted as an integer
        'a'.center(5,'xx') → TypeError: The fill character must be exactly one character long
        'a'.center(5,1) → TypeError: The fill character must be a unicode character, not int
        'a'.find(1) → TypeError: must be str, not int
        'a'.find('a','x') → TypeError: slice indices must be integers or None or have an __index__ method
        'a'.count(1) → TypeError: must be str, not int
        'a'.startswith(1) → TypeError: startswith first arg must be str or a tuple of str, not int
        'a'.startswith((1,)) → TypeError: tuple for startswith must only contain str, not int
        'a'.startswith('a',None,None) → True
        'a'.endswith(['a']) → TypeError: endswith first arg must be str or a tuple of str, not list
        'a'.strip(1) → TypeError: strip arg must be None or str
        'a'.lstrip(1) → TypeError: lstrip arg must be None or str
        'a'.partition('') → ValueError: empty separator
        'a'.partition(1) → TypeError: must be str, not int
        'a'.translate(1) → TypeError: 'int' object is not subscriptable
        'a'.translate({97:0x110000}) → ValueError: character mapping must be in range(0x110000)
        'a'.translate({97:1.0}) → TypeError: character mapping must return integer, None or str
        str.maketrans(1) → TypeError: if you give only one argument to maketrans it must be a dict
        str.maketrans('a','bc') → ValueError: the first two maketrans arguments must have equal length
        str.maketrans({'a':1,2:3}) → {97: 1, 2: 3}
        str.maketrans({1.0:1}) → TypeError: keys in translate table must be strings or integers
        'a'.zfill('x') → TypeError: 'str' object cannot be interpreted as an integer
        '-5'.zfill(5) → '-0005'
        'a'.expandtabs('x') → TypeError: 'str' object cannot be interpreted as an integer
        'a\tb\n\tc'.expandtabs(4) → 'a   b\n    c'
        'a'.removeprefix(1) → TypeError: removeprefix() argument must be str, not int
        'a'.ljust(3,'') → TypeError: The fill character must be exactly one character long
        'a'.splitlines(1,2) → TypeError: splitlines() takes at most 1 argument (2 given)
        'a'.upper(1) → TypeError: str.upper() takes no arguments (1 given)
        'a'.isalpha(1) → TypeError: str.isalpha() takes no arguments (1 given)
        'a'.casefold(1) → TypeError: str.casefold() takes no arguments (1 given)
        "a".__contains__(1) → TypeError: 'in <string>' requires string as left operand, not int
        "a".__add__(1) → TypeError: can only concatenate str (not "int") to str
        "a".__eq__(1) → NotImplemented
        "a".__lt__(1) → NotImplemented
        'abc'.__getnewargs__() → ('abc',)
        'x' * 10**12 → MemoryError: a program may have 512 MB of memory, and this would be more
        'x' * 10**30 → OverflowError: cannot fit 'int' into an index-sized integer
        'a'.count('') → 2
        'abc'.count('',1) → 3
        'abc'.count('',4) → 0
        'abc'.find('',4) → -1
        'abc'.find('',3) → 3
        'abc'.rfind('') → 3
        'abc'.replace('','-') → '-a-b-c-'
        'abc'.replace('','-',2) → '-a-bc'
        ''.replace('','-') → '-'
        'a,b,,c'.split(',') → ['a', 'b', '', 'c']
        'a,b,,c'.rsplit(',',1) → ['a,b,', 'c']
        '  a b  c '.split(None,1) → ['a', 'b  c ']
        '  a b  c '.rsplit(None,1) → ['  a b', 'c']
        ''.split() → []
        ''.split(',') → ['']
        'a\r\nb\x0bc\u2028d'.splitlines(True) → ['a\r\n', 'b\x0b', 'c\u2028', 'd']
        'ǆ ß ŉ İ Σ ΑΣ'.title() → 'ǅ Ss ʼN İ Σ Ας'
        'ΑΣ'.lower() → 'ας'
        'ΑΣ Σ'.swapcase() → 'ας σ'
        'ßx'.capitalize() → 'Ssx'
        "they're bill's".title() → "They'Re Bill'S"
        '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric() → (True, False, True)
        'a_1'.isidentifier(), '1a'.isidentifier(), ''.isidentifier(), 'é'.isidentifier() → (True, False, False, True)
        ''.isprintable(), ''.isalpha(), ''.isascii(), ''.islower(), ''.isspace() → (True, False, True, False, False)
        'Ab Cd'.istitle(), 'AB'.istitle(), ''.istitle() → (True, False, False)
        """#
    ).check()
  }

  @Test("Subclasses keep what they override")
  func keepsOverrides() {
    ExpressionTable(
      prelude: #"""
        class Big(int):
            def __add__(self, other):
                return Big(int(self) + int(other) + 100)

        class Number(int):
            pass

        class Name(str):
            def upper(self):
                return Name('up:' + super().upper())

        class Shown(str):
            def __str__(self):
                return 'T!'
            def __repr__(self):
                return 'TR'

        class Real(float):
            def __repr__(self):
                return 'F(%s)' % super().__repr__()

        class Data(bytes):
            pass

        class Right:
            def __radd__(self, other):
                return ('radd', other)
            def __rmul__(self, other):
                return ('rmul', other)
            def __rmod__(self, other):
                return ('rmod', other)
            def __index__(self):
                return 3

        class Fields:
            def __init__(self):
                self.x = [10, {'k': 'v'}]
            def __format__(self, specification):
                return 'F<' + specification + '>'

        class Wrong:
            def __format__(self, specification):
                return 3
        """#,
      text: #"""
        Big(5) + 1, type(Big(5) + 1).__name__, 1 + Big(5), Number(3) + Number(4), type(Number(3) + 4).__name__, Number(3) * 2.5 → (106, 'Big', 6, 7, 'int', 7.5)
        -Number(4), ~Number(4), abs(Number(-4)), +Number(4), divmod(Number(7), 2), Number(2) ** 3, 2 ** Number(3), Number(6) & 3 → (-4, -5, 4, 4, (3, 1), 8, 8, 2)
        Number(3) == 3, 3 == Number(3), Number(3) < 4, hash(Number(3)) == hash(3), {1: 'a'}[Number(1)], [1, 2, 3][Number(1)] → (True, True, True, True, 'a', 2)
        f'{Number(255):x}', str(Number(3)), repr(Number(3)), bool(Number(0)), Number('12', 16), isinstance(Number(1), int) → ('ff', '3', '3', False, 18, True)
        type(Number.from_bytes(b'\x01', 'big')).__name__, Number(2**70) + 1, Number(5).real, type(Number(5).real).__name__, int(Number(5)) → ('Number', 1180591620717411303425, 5, 'int', 5)
        Name('a').upper(), type(Name('a').upper()).__name__, Name('abc')[1], type(Name('abc') + 'd').__name__, Name('a') == 'a' → ('up:A', 'Name', 'b', 'str', True)
        hash(Name('a')) == hash('a'), {Name('a'): 1}['a'], {'a': 1}[Name('a')], Name('x').join(['1', '2']), '%s' % Name('q'), Name(b'ab', 'ascii') → (True, 1, 1, '1x2', 'q', 'ab')
        len(Name('abc')), Name('a') in 'abc', Name('abc').split('b'), [c for c in Name('ab')], Name('b') > 'a', Name('%d') % 5, Name() == '' → (3, True, ['a', 'c'], ['a', 'b'], True, '5', True)
        str(Shown('a')), repr(Shown('a')), f'{Shown("a")}', f'{Shown("a"):>5}', '%s %r' % (Shown('a'), Shown('b')) → ('T!', 'TR', 'T!', '    a', 'T! TR')
        '{} {!r} {!s}'.format(Shown('a'), Shown('b'), Shown('c')), Shown('a') + 'b', format(Shown('a'), ''), format(Shown('a'), '3'), ''.join([Shown('x')]) == 'x' → ('T! TR T!', 'ab', 'T!', 'a  ', True)
        Real(1.5), Real(1.5) + 1, type(Real(1.5) + 1).__name__, f'{Real(1.5):.2f}', f'{Real(1.5)}', Real(1.5) == 1.5, int(Real(3.7)), round(Real(2.5)), Real('1e3') → (F(1.5), 2.5, 'float', '1.50', 'F(1.5)', True, 3, 2, F(1000.0))
        Real(1.5).is_integer(), Real.fromhex('0x1p3'), -Real(1.0), Real(2.0) < 3, str(Real(0.5)), '%.1f' % Real(0.25), float(Real(1.5)) → (False, F(8.0), -1.0, True, 'F(0.5)', '0.2', 1.5)
        Data(b'ab'), Data([1, 2]), type(Data(b'x') + b'y').__name__, Data(b'ab')[0], Data(b'ab') == b'ab', type(Data.fromhex('61')).__name__, len(Data(b'abc')) → (b'ab', b'\x01\x02', 'bytes', 97, True, 'Data', 3)
        'a' + Right(), 'a' * Right(), b'a' + Right(), 2 * Right(), 1.5 + Right(), 'abcd'[Right()], 'abcd'[:Right()], 'x'.center(Right()), '%x' % Right() → (('radd', 'a'), ('rmul', 'a'), ('radd', b'a'), ('rmul', 2), ('radd', 1.5), 'd', 'abc', ' x ', '3')
        bytes(Right()), int(Right()), float(Right()), b'abcd'[Right()] → (b'\x00\x00\x00', 3, 3.0, 100)
        '{0.x[0]} {0.x[1][k]} {0:abc} {0!r:.6}'.format(Fields()) → '10 v F<abc> <__mai'
        f'{Fields():>{5}}', format(Fields(), 'q'), '{:{}}'.format(Fields(), 'n') → ('F<>5>', 'F<q>', 'F<n>')
        f'{Wrong()}' → TypeError: __format__ must return a str, not int
        '{}'.format(Wrong()) → TypeError: __format__ must return a str, not int
        '%d' % Right() → '3'
        """#
    ).check()
  }
}
