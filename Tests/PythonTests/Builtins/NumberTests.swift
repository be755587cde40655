import Testing

/// Checks int, bool and float against what CPython says.
@Suite("Numbers")
struct NumberTests {
  @Test("int() reads text, bytes and numbers and refuses the rest")
  func makesIntegers() {
    ExpressionTable(
      prelude: #"""
        class Int:
            def __init__(self, value):
                self.value = value
            def __int__(self):
                return self.value

        class Index:
            def __init__(self, value):
                self.value = value
            def __index__(self):
                return self.value

        class Trunc:
            def __init__(self, value):
                self.value = value
            def __trunc__(self):
                return self.value
        """#,
      text: #"""
        int('x') → ValueError: invalid literal for int() with base 10: 'x'
        int([]) → TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
        int('1', 1) → ValueError: int() base must be >= 2 and <= 36, or 0
        int(1, 2) → TypeError: int() can't convert non-string with explicit base
        int(base=2) → TypeError: int() missing string argument
        int(float('nan')) → ValueError: cannot convert float NaN to integer
        int(float('inf')) → OverflowError: cannot convert float infinity to integer
        int(' 1_0 ') → 10
        int('1__0') → ValueError: invalid literal for int() with base 10: '1__0'
        int('_1') → ValueError: invalid literal for int() with base 10: '_1'
        int('1_') → ValueError: invalid literal for int() with base 10: '1_'
        int('0x_1', 16) → 1
        int('0x1', 0) → 1
        int('0b101', 0) → 5
        int('0o17', 0) → 15
        int('012', 0) → ValueError: invalid literal for int() with base 0: '012'
        int('00', 0) → 0
        int('-0x10', 16) → -16
        int('zz', 36) → 1295
        int('12', 2) → ValueError: invalid literal for int() with base 2: '12'
        int(b'12') → 12
        int(b'x') → ValueError: invalid literal for int() with base 10: b'x'
        int(b'\xff') → ValueError: invalid literal for int() with base 10: b'\xff'
        int(bytearray(b'3')) → 3
        int('') → ValueError: invalid literal for int() with base 10: ''
        int('-') → ValueError: invalid literal for int() with base 10: '-'
        int('é' * 300) → ValueError: invalid literal for int() with base 10: 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        int('1\x00') → ValueError: invalid literal for int() with base 10: '1\x00'
        int(None) → TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
        int('1', '2') → TypeError: 'str' object cannot be interpreted as an integer
        int(1, 2, 3) → TypeError: int() takes at most 2 arguments (3 given)
        int(x=3) → TypeError: 'x' is an invalid keyword argument for int()
        int('٣') → 3
        int('10', -2) → ValueError: int() base must be >= 2 and <= 36, or 0
        int('1' * 5000) → ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
        int('1' * 5000, 7) → ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
        int('1' * 5000, 16).bit_length() → 19997
        str(10**5000) → ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        len(str(10**4299)) → 4300
        int(-3.9) → -3
        int(1e30) → 1000000000000000019884624838656
        int('9' * 30) → 999999999999999999999999999999
        int(True) → 1
        int(Int('x')) → TypeError: __int__ returned non-int (type str)
        int(Int(True)) → 1
        int(Index(7)) → 7
        int(Trunc(8)) → 8
        int(Trunc('x')) → TypeError: __trunc__ returned non-Integral (type str)
        hex(Index(255)) → '0xff'
        [1, 2, 3][Index(1)] → 2
        """#
    ).check()
  }

  @Test("float() reads text, bytes and numbers and refuses the rest")
  func makesFloats() {
    ExpressionTable(
      prelude: #"""
        class Float:
            def __init__(self, value):
                self.value = value
            def __float__(self):
                return self.value
        """#,
      text: #"""
        float('x') → ValueError: could not convert string to float: 'x'
        float('1_0.0_1') → 10.01
        float('1_.0') → ValueError: could not convert string to float: '1_.0'
        float('_1') → ValueError: could not convert string to float: '_1'
        float([]) → TypeError: float() argument must be a string or a real number, not 'list'
        float('') → ValueError: could not convert string to float: ''
        float(' iNf ') → inf
        float('+nan') → nan
        float('-infinity') → -inf
        float('infinit') → ValueError: could not convert string to float: 'infinit'
        float(b'x') → ValueError: could not convert string to float: b'x'
        float(b' 1.5 ') → 1.5
        float(10**400) → OverflowError: int too large to convert to float
        float(10**300) → 1e+300
        float('1e400') → inf
        float('1e-400') → 0.0
        float('.') → ValueError: could not convert string to float: '.'
        float('.5') → 0.5
        float('5.') → 5.0
        float('5.e3') → 5000.0
        float('e3') → ValueError: could not convert string to float: 'e3'
        float('1e') → ValueError: could not convert string to float: '1e'
        float('٣.٥') → 3.5
        float('1\x00') → ValueError: could not convert string to float: '1\x00'
        float('0x1') → ValueError: could not convert string to float: '0x1'
        float(x=1) → TypeError: float() takes no keyword arguments
        float(1, 2) → TypeError: float expected at most 1 argument, got 2
        float(Float('x')) → TypeError: Float.__float__ returned non-float (type str)
        float(Float(2.5)) → 2.5
        float(True) → 1.0
        float(2**53 + 1) → 9007199254740992.0
        float(2**64 - 1) → 1.8446744073709552e+19
        float(-(2**70) - 1) → -1.1805916207174113e+21
        float('0.1000000000000000055511151231257827021181583404541015625') → 0.1
        """#
    ).check()
  }

  @Test("Integers of any size calculate, shift and convert")
  func calculatesWithIntegers() {
    ExpressionTable(
      text: #"""
        7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3 → (3, -4, -4, 1, 2, -2)
        divmod(-7, 2), divmod(7, -2) → ((-4, 1), (-4, -1))
        divmod(1, 0) → ZeroDivisionError: integer division or modulo by zero
        1 // 0 → ZeroDivisionError: integer division or modulo by zero
        1 % 0 → ZeroDivisionError: integer modulo by zero
        1 / 0 → ZeroDivisionError: division by zero
        2**100 // 3**20, -(2**100) % 7, divmod(-(2**100), 7) → (363558641556578823726, 5, (-181092942889747057356671886483, 5))
        2**100 >> 90, -(2**100) >> 90, 1 << 70, -1 >> 1000, 0 << 10**20 → (1024, -1024, 1180591620717411303424, -1, 0)
        1 << -1 → ValueError: negative shift count
        1 >> -1 → ValueError: negative shift count
        ~(2**70), 2**70 & 0xff, -(2**70) | 1, 2**70 ^ -1, -(2**70) & (2**65 - 1) → (-1180591620717411303425, 0, -1180591620717411303423, -1180591620717411303425, 0)
        pow(3, 100, 7), pow(-3, 3, 5), pow(3, 5, -7), pow(2, -1, 7) → (4, 3, -2, 4)
        pow(2, -1, 4) → ValueError: base is not invertible for the given modulus
        pow(2, 3, 0) → ValueError: pow() 3rd argument cannot be 0
        pow(2.0, 3, 5) → TypeError: pow() 3rd argument not allowed unless all arguments are integers
        pow(2, 3, 'a') → TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
        (-2)**3, (-2)**-3, 0**0, 4**-1, 2**0.5 → (-8, -0.125, 1, 0.25, 1.4142135623730951)
        0**-1 → ZeroDivisionError: 0.0 cannot be raised to a negative power
        10**20 / 3, 10**400 / 10**399, 3 / 10**30, (2**60 + 1) / 2**60, (10**17 + 1) / 7 → (3.333333333333333e+19, 10.0, 3e-30, 1.0, 1.4285714285714286e+16)
        10**400 / 3 → OverflowError: integer division result too large for a float
        10**400 * 1.0 → OverflowError: int too large to convert to float
        -2**63, 2**63 - 1, 2**63, -(-2**63), abs(-2**63), (-2**63) // -1 → (-9223372036854775808, 9223372036854775807, 9223372036854775808, 9223372036854775808, 9223372036854775808, 9223372036854775808)
        2**62 + 2**62, -2**62 - 2**62 - 1, 2**32 * 2**32 → (9223372036854775808, -9223372036854775809, 18446744073709551616)
        (10**30).bit_length(), (-255).bit_length(), (0).bit_length(), (-2**63).bit_length() → (100, 8, 0, 64)
        (10**30).bit_count(), (-255).bit_count(), (2**64 - 1).bit_count() → (37, 8, 64)
        (255).to_bytes(2, 'big'), (-2).to_bytes(3, 'little', signed=True), (0).to_bytes(0, 'big'), (5).to_bytes() → (b'\x00\xff', b'\xfe\xff\xff', b'', b'\x05')
        (10**30).to_bytes(16, 'big'), (2**64).to_bytes(9, 'little'), (-2**64).to_bytes(9, 'little', signed=True) → (b'\x00\x00\x00\x0c\x9f,\x9c\xd0Ft\xed\xea@\x00\x00\x00', b'\x00\x00\x00\x00\x00\x00\x00\x00\x01', b'\x00\x00\x00\x00\x00\x00\x00\x00\xff')
        (256).to_bytes(1, 'big') → OverflowError: int too big to convert
        (128).to_bytes(1, 'big', signed=True) → OverflowError: int too big to convert
        (-129).to_bytes(1, 'big', signed=True) → OverflowError: int too big to convert
        (-128).to_bytes(1, 'big', signed=True) → b'\x80'
        (-1).to_bytes(1, 'big') → OverflowError: can't convert negative int to unsigned
        (1).to_bytes(2, 'x') → ValueError: byteorder must be either 'little' or 'big'
        (1).to_bytes(-1, 'big') → ValueError: length argument must be non-negative
        int.from_bytes(b'\xff', 'big', signed=True), int.from_bytes([1, 2], 'little'), int.from_bytes(b'', 'big') → (-1, 513, 0)
        int.from_bytes((10**30).to_bytes(16, 'big'), 'big') == 10**30 → True
        int.from_bytes('a', 'big') → TypeError: cannot convert 'str' object to bytes
        int.from_bytes(1, 'big') → TypeError: cannot convert 'int' object to bytes
        int.from_bytes([1, 256], 'big') → ValueError: bytes must be in range(0, 256)
        (5).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator → ((5, 1), 5, 5, 0, 5, 1)
        True.real, True.numerator, True + True, True & False, True | 2, ~True, -True, True ^ True → (1, 1, 2, False, 3, -2, -1, False)
        (5).is_integer() → AttributeError: 'int' object has no attribute 'is_integer'
        round(15, -1), round(25, -1), round(-25, -1), round(5, -3), round(10**20 + 5, -1), round(2**70, -5), round(7, 2) → (20, 20, -20, 0, 100000000000000000000, 1180591620717411300000, 7)
        round(5, 'a') → TypeError: 'str' object cannot be interpreted as an integer
        (5).__add__(3), (5).__radd__(3), (5).__sub__(2.0), (5).__lt__(6), (5).__eq__('a'), (5).__floordiv__(2) → (8, 8, NotImplemented, True, NotImplemented, 2)
        (5).__pow__(2), (5).__pow__(2, 3), (5).__rpow__(2), (5).__divmod__(3), (5).__rdivmod__(13) → (25, 1, 32, (1, 2), (2, 3))
        int.__repr__(True), bool.__repr__(True), (5).__hash__(), (5).__bool__(), (5).__float__(), (5).__index__() → ('1', 'True', 5, True, 5.0, 5)
        int.__add__('a', 1) → TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
        (5).__neg__(), (5).__invert__(), (-5).__abs__(), (1234).__round__(-2), (5).__format__('>3') → (-5, -6, 5, 1200, '  5')
        True.__and__(True), True.__or__(2), (6).__and__(3), (6).__rlshift__(1) → (True, 3, 2, 64)
        1 + 'a' → TypeError: unsupported operand type(s) for +: 'int' and 'str'
        'a' - 1 → TypeError: unsupported operand type(s) for -: 'str' and 'int'
        1 < 'a' → TypeError: '<' not supported between instances of 'int' and 'str'
        ~1.5 → TypeError: bad operand type for unary ~: 'float'
        """#
    ).check()
  }

  @Test("Integers and floats compare and hash exactly")
  func comparesNumbers() {
    ExpressionTable(
      text: #"""
        1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 2**53 + 1 >= 2.0**53 → (True, True, False, True, True)
        10**400 > 1e308, -10**400 < float('-inf'), 10**400 < float('inf'), 2**64 == 2.0**64, 2**64 + 1 == 2.0**64 → (True, False, True, True, False)
        float('nan') == 1, 1 != float('nan'), float('nan') < 10**30, float('nan') >= 1, 10**30 != float('nan') → (False, True, False, False, True)
        1 < True, True == 1.0, True < 1.5, 0.5 < True, 2**70 > True, True < 2**70 → (False, True, True, True, True, True)
        1.5 < 2**70, 2**70 < 1.5, -(2**70) < 0.0, (2**70) == float(2**70) → (True, False, True, True)
        hash(2**61), hash(2.0**61), hash(1.5), hash(float('inf')), hash(10**40), hash(1e40), hash(-1), hash(True), hash(-2**61) → (1, 1, 1152921504606846977, 314159, 1388497483929617590, 1823832620273239896, -2, 1, -2)
        {1: 'a'}[1.0], {2**70: 'b'}[2.0**70], {True: 'c'}[1] → ('a', 'b', 'c')
        """#
    ).check()
  }

  @Test("Floats calculate and round to even")
  func calculatesWithFloats() {
    ExpressionTable(
      text: #"""
        7.5 // 2, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(7.5, -2), 1e20 // 3, 5 % float('inf'), -5 % float('inf') → (3.0, -4.0, 0.5, -0.5, (-4.0, -0.5), 3.333333333333333e+19, 5.0, inf)
        0.0 % -1, (-0.0) // 1, -0.0 + 0.0, 0.0 * -1 → (-0.0, -0.0, 0.0, -0.0)
        1.0 / 0 → ZeroDivisionError: float division by zero
        1.0 // 0 → ZeroDivisionError: float floor division by zero
        1.0 % 0 → ZeroDivisionError: float modulo
        divmod(1.0, 0) → ZeroDivisionError: float divmod()
        2.0**3, 2**0.5, 0.0**0, float('nan')**0, 1.0**float('inf'), (-2.0)**3, float('-inf')**3, (-2.0)**2.0 → (8.0, 1.4142135623730951, 1.0, 1.0, 1.0, -8.0, -inf, 4.0)
        0.0**-1 → ZeroDivisionError: 0.0 cannot be raised to a negative power
        (-0.0)**-1 → ZeroDivisionError: 0.0 cannot be raised to a negative power
        10.0**400 → OverflowError: (34, 'Numerical result out of range')
        (1.5).is_integer(), (2.0).is_integer(), float('inf').is_integer() → (False, True, False)
        (0.1).as_integer_ratio(), (-2.5).as_integer_ratio(), (1e300).as_integer_ratio()[1], (0.0).as_integer_ratio() → ((3602879701896397, 36028797018963968), (-5, 2), 1, (0, 1))
        float('inf').as_integer_ratio() → OverflowError: cannot convert Infinity to integer ratio
        float('nan').as_integer_ratio() → ValueError: cannot convert NaN to integer ratio
        (0.5).hex(), (-0.0).hex(), (1e-320).hex(), float('inf').hex(), (3.14).hex(), (5e-324).hex() → ('0x1.0000000000000p-1', '-0x0.0p+0', '0x0.00000000007e8p-1022', 'inf', '0x1.91eb851eb851fp+1', '0x0.0000000000001p-1022')
        float.fromhex('0x1.8p1'), float.fromhex('-0x.8'), float.fromhex('1p-3'), float.fromhex(' inf '), float.fromhex('0xap0') → (3.0, -0.5, 0.125, inf, 10.0)
        float.fromhex('x') → ValueError: invalid hexadecimal floating-point string
        float.fromhex('0x1p2000') → OverflowError: hexadecimal value too large to represent as a float
        float.fromhex('0x') → ValueError: invalid hexadecimal floating-point string
        round(0.5), round(1.5), round(-0.5), round(2.5), round(-1.5), round(1e20) → (0, 2, 0, 2, -2, 100000000000000000000)
        round(2.675, 2), round(1234.567, -2), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1.005, 2) → (2.67, 1200.0, 0.1, 0.2, 0.3, 1.0)
        round(1e22, 2), round(5e-324, 400), round(123456789.987654321, 4), round(1.0, 5), round(1e300, -299), round(-1.4, 0) → (1e+22, 5e-324, 123456789.9877, 1.0, 1e+300, -1.0)
        round(1.5, 400), round(1.5, -400), round(float('inf'), 1), round(5.5, None) → (1.5, 0.0, inf, 6)
        round(1.7e308, -308) → OverflowError: rounded value too large to represent
        round(float('nan')) → ValueError: cannot convert float NaN to integer
        round(float('inf')) → OverflowError: cannot convert float infinity to integer
        round(2.5, 1.0) → TypeError: 'float' object cannot be interpreted as an integer
        (2.5).__trunc__(), (2.5).__floor__(), (-2.5).__ceil__(), (2.5).__round__(), (2.567).__round__(2), (-5.5).__abs__() → (2, 2, -2, 2, 2.57, 5.5)
        (5.0).__sub__(2), (5.0).__rsub__(2), (5.0).__add__('a'), (5.0).__eq__(5), (5.0).__lt__('a'), (5.0).__divmod__(2) → (3.0, -3.0, NotImplemented, True, NotImplemented, (2.0, 1.0))
        (1.5).real, (1.5).imag, (1.5).conjugate(), int(1e18), int(-1e30) → (1.5, 0.0, 1.5, 1000000000000000000, -1000000000000000019884624838656)
        """#
    ).check()
  }

  @Test("A float is written with the fewest digits that read back")
  func writesFloats() {
    ExpressionTable(
      text: #"""
        1e16 → 1e+16
        1e15 → 1000000000000000.0
        123456789012345680.0 → 1.2345678901234568e+17
        1e-4 → 0.0001
        1e-5 → 1e-05
        0.1 + 0.2 → 0.30000000000000004
        1 / 3 → 0.3333333333333333
        100.0 → 100.0
        1e100 → 1e+100
        5e-324 → 5e-324
        1.7976931348623157e308 → 1.7976931348623157e+308
        -0.0 → -0.0
        float('-inf') → -inf
        2.5e-7 → 2.5e-07
        12345678901234567890.0 → 1.2345678901234567e+19
        4503599627370496.5 → 4503599627370496.0
        9007199254740993.0 → 9007199254740992.0
        9999999999999998.0 → 9999999999999998.0
        1e22 → 1e+22
        1e21 → 1e+21
        2.2250738585072014e-308 → 2.2250738585072014e-308
        """#
    ).check()
  }
}
