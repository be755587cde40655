# Literals are read, and nothing else is.
import ast
import re

literals = [
    '1', '-1', '+1', '- 1', '1.5', '-1.5e10', "'a'", '"a" \'b\'', "'''x\ny'''", "b'ab\\x00'",
    "b'a' b'b'", "r'\\n'", "R'\\d'", "rb'\\d'", "Br'a'", "u'x'", '[1, 2, 3]', '(1,)', '()',
    '(1)', '1, 2', '{}', "{1: 'a', 'b': [2]}", '{1, 2}', 'set()', 'None', 'True', 'False',
    '...', '  1', '\t[1]', '[\n1,\n2,\n]', "{'a': {'b': (1, None)}}", '1_000', '0xff', '0o17',
    '0b101', '00', '1e3', '.5', '5.', "'\\u00e9\\N{BULLET}\\x41\\101\\t'", "'a\\\nb'",
    '[1, # c\n 2]', '1 # c', "''", '[[], [()]]', '1\n', "'it\\'s'", "'\\q'", '1_0.0_1',
    '((1, 2), 3)', '-0', '{1:2,}', '{1,}', '[1,]', '1E+2',
]
others = [
    'a', 'f(1)', '1 + 2', '[a]', "__import__('os')", 'x.y', '[1][0]', "'a' + 'b'", 'lambda: 1',
    'not 1', '~1', "f'x'", "-'a'", '[x for x in y]', '1 < 2', 'a and b', '{**a}', '--1',
    '-(1)', '-True', '{1: a}', 'set(1)', 'set', "'a' if b else c", '2 ** 3', "'%s' % 1",
    "{'a': b()}",
]
mistakes = [
    '', '1 2', '[1, 2', '(1', '{1: 2', "'abc", '[1, 2)', '{1: }', '1 +', 'a b', '[,]', '   ',
    'x = 1', '{1 2}', '{1: 2, 3}', '{1, 2: 3}', '012', '1__0', '0x', "'''abc", "b'é'",
    "'a' b'b'", '$', 'import os', '\n 1',
]
for text in literals + others + mistakes:
    try:
        print(repr(text), "->", repr(ast.literal_eval(text)))
    except Exception as error:
        # Loopscope has no nodes, so none with an address.
        print(repr(text), type(error).__name__, re.sub(" at 0x[0-9a-f]+", "", str(error)))
for value in (1, None, [1], b"1"):
    try:
        ast.literal_eval(value)
    except ValueError as error:
        print(error)
for text in ("{[]: 1}", "{{}}"):
    try:
        ast.literal_eval(text)
    except TypeError as error:
        print(error)

for text in ("1+2j", "-1.5-0.5j", "3j", "[1j, (2 - 1j)]", "1j+2", "2j+1j", "1+2", "-2j+1j"):
    try:
        print(text, ast.literal_eval(text))
    except ValueError as error:
        print(text, str(error).split(" object")[0])
