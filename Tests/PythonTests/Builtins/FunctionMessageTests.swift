import Testing

/// Checks what the builtin functions give and say.
@Suite("Messages of builtin functions")
struct FunctionMessageTests {
  @Test("Wrong arguments")
  func wrongArguments() {
    ExpressionTable(
      prelude: "class X: pass",
      text: #"""
        setattr([], 'x', 1) → AttributeError: 'list' object has no attribute 'x'
        range('a') → TypeError: 'str' object cannot be interpreted as an integer
        range(1, 2, 'c') → TypeError: 'str' object cannot be interpreted as an integer
        range(1.0) → TypeError: 'float' object cannot be interpreted as an integer
        max(1, key=len) → TypeError: 'int' object is not iterable
        sorted([1, 'a', None]) → TypeError: '<' not supported between instances of 'str' and 'int'
        min([1], [2, 'a'], 5) → TypeError: '<' not supported between instances of 'int' and 'list'
        reversed({1, 2}) → TypeError: 'set' object is not reversible
        next([]) → TypeError: 'list' object is not an iterator
        iter(None) → TypeError: 'NoneType' object is not iterable
        enumerate(5) → TypeError: 'int' object is not iterable
        zip(5) → TypeError: 'int' object is not iterable
        map(len, 5) → TypeError: 'int' object is not iterable
        filter(len, 5) → TypeError: 'int' object is not iterable
        sum(['a']) → TypeError: unsupported operand type(s) for +: 'int' and 'str'
        sum([[1]]) → TypeError: unsupported operand type(s) for +: 'int' and 'list'
        sum(5) → TypeError: 'int' object is not iterable
        range(3) < range(4) → TypeError: '<' not supported between instances of 'range' and 'range'
        range(3) + range(3) → TypeError: unsupported operand type(s) for +: 'range' and 'range'
        range(3) * 2 → TypeError: unsupported operand type(s) for *: 'range' and 'int'
        hash({}) → TypeError: unhashable type: 'dict'
        hash(set()) → TypeError: unhashable type: 'set'
        hash(slice(1)) → TypeError: unhashable type: 'slice'
        range(3)[1.0] → TypeError: range indices must be integers or slices, not float
        isinstance([], list[int]) → TypeError: isinstance() argument 2 cannot be a parameterized generic
        range(0)[0] → IndexError: range object index out of range
        len(5) → TypeError: object of type 'int' has no len()
        len() → TypeError: len() takes exactly one argument (0 given)
        len([], []) → TypeError: len() takes exactly one argument (2 given)
        abs() → TypeError: abs() takes exactly one argument (0 given)
        abs('a') → TypeError: bad operand type for abs(): 'str'
        ord('ab') → TypeError: ord() expected a character, but string of length 2 found
        chr(-1) → ValueError: chr() arg not in range(0x110000)
        hex(1.5) → TypeError: 'float' object cannot be interpreted as an integer
        round('a') → TypeError: type str doesn't define __round__ method
        divmod(1) → TypeError: divmod expected 2 arguments, got 1
        pow(1) → TypeError: pow() missing required argument 'exp' (pos 2)
        getattr(1) → TypeError: getattr expected at least 2 arguments, got 1
        isinstance(1) → TypeError: isinstance expected 2 arguments, got 1
        callable() → TypeError: callable() takes exactly one argument (0 given)
        id() → TypeError: id() takes exactly one argument (0 given)
        hash() → TypeError: hash() takes exactly one argument (0 given)
        all(1) → TypeError: 'int' object is not iterable
        any() → TypeError: any() takes exactly one argument (0 given)
        iter() → TypeError: iter expected at least 1 argument, got 0
        next() → TypeError: next expected at least 1 argument, got 0
        range() → TypeError: range expected at least 1 argument, got 0
        zip(1) → TypeError: 'int' object is not iterable
        vars(1) → TypeError: vars() argument must have __dict__ attribute
        format() → TypeError: format expected at least 1 argument, got 0
        delattr(5, 'a') → AttributeError: 'int' object has no attribute 'a'
        setattr(5, 'a', 1) → AttributeError: 'int' object has no attribute 'a'
        getattr(5, 'zz') → AttributeError: 'int' object has no attribute 'zz'
        sorted([1], reverse=None) → TypeError: 'NoneType' object cannot be interpreted as an integer
        max() → TypeError: max expected at least 1 argument, got 0
        max([]) → ValueError: max() arg is an empty sequence
        max(5) → TypeError: 'int' object is not iterable
        max(1, 2, default=3) → TypeError: Cannot specify a default for max() with multiple positional arguments
        max([], default=3) → 3
        max(1, 'a') → TypeError: '>' not supported between instances of 'str' and 'int'
        min() → TypeError: min expected at least 1 argument, got 0
        min([]) → ValueError: min() arg is an empty sequence
        max([1], foo=2) → TypeError: 'foo' is an invalid keyword argument for max()
        sum(['a'], '') → TypeError: sum() can't sum strings [use ''.join(seq) instead]
        sum([b'a'], b'') → TypeError: sum() can't sum bytes [use b''.join(seq) instead]
        sum() → TypeError: sum() takes at least 1 positional argument (0 given)
        sum([1], 2, 3) → TypeError: sum() takes at most 2 arguments (3 given)
        sum([[1], [2]], []) → [1, 2]
        sum([1, 'a']) → TypeError: unsupported operand type(s) for +: 'int' and 'str'
        sorted() → TypeError: sorted expected 1 argument, got 0
        sorted([1], [2]) → TypeError: sorted expected 1 argument, got 2
        sorted(5) → TypeError: 'int' object is not iterable
        sorted([1, 'a']) → TypeError: '<' not supported between instances of 'str' and 'int'
        sorted([1], foo=2) → TypeError: 'foo' is an invalid keyword argument for sort()
        len(X()) → TypeError: object of type 'X' has no len()
        all() → TypeError: all() takes exactly one argument (0 given)
        all(5) → TypeError: 'int' object is not iterable
        any(5) → TypeError: 'int' object is not iterable
        ascii('é\n') → "'\\xe9\\n'"
        bin(1.5) → TypeError: 'float' object cannot be interpreted as an integer
        bin('a') → TypeError: 'str' object cannot be interpreted as an integer
        callable(5) → False
        chr('a') → TypeError: 'str' object cannot be interpreted as an integer
        chr(1.5) → TypeError: 'float' object cannot be interpreted as an integer
        chr(2 ** 70) → OverflowError: Python int too large to convert to C int
        chr(1114112) → ValueError: chr() arg not in range(0x110000)
        ord(5) → TypeError: ord() expected string of length 1, but int found
        ord(b'ab') → TypeError: ord() expected a character, but string of length 2 found
        ord(b'a') → 97
        ord() → TypeError: ord() takes exactly one argument (0 given)
        divmod(1, 0) → ZeroDivisionError: integer division or modulo by zero
        divmod(1.0, 0) → ZeroDivisionError: float divmod()
        divmod('a', 1) → TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
        """#
    ).check()
  }

  @Test("Results and wrong arguments")
  func results() {
    ExpressionTable(
      prelude: "class X: pass",
      text: #"""
        divmod(7, -2) → (-4, -1)
        divmod(7.5, 2) → (3.0, 1.5)
        divmod(1) → TypeError: divmod expected 2 arguments, got 1
        enumerate() → TypeError: enumerate() missing required argument 'iterable'
        enumerate(5) → TypeError: 'int' object is not iterable
        enumerate([1], 'a') → TypeError: 'str' object cannot be interpreted as an integer
        filter(None) → TypeError: filter expected 2 arguments, got 1
        filter(None, 5) → TypeError: 'int' object is not iterable
        getattr(X(), 'a') → AttributeError: 'X' object has no attribute 'a'
        getattr(X(), 5) → TypeError: attribute name must be string, not 'int'
        getattr(X()) → TypeError: getattr expected at least 2 arguments, got 1
        getattr(X(), 'a', 1) → 1
        hasattr(X(), 5) → TypeError: attribute name must be string, not 'int'
        hasattr(X()) → TypeError: hasattr expected 2 arguments, got 1
        setattr(X(), 5, 1) → TypeError: attribute name must be string, not 'int'
        setattr(X(), 'a') → TypeError: setattr expected 3 arguments, got 2
        delattr(X(), 'a') → AttributeError: 'X' object has no attribute 'a'
        delattr(X(), 5) → TypeError: attribute name must be string, not 'int'
        hash() → TypeError: hash() takes exactly one argument (0 given)
        hash([]) → TypeError: unhashable type: 'list'
        hex(255) → '0xff'
        hex(-255) → '-0xff'
        hex('a') → TypeError: 'str' object cannot be interpreted as an integer
        oct(8) → '0o10'
        oct(1.5) → TypeError: 'float' object cannot be interpreted as an integer
        id() → TypeError: id() takes exactly one argument (0 given)
        isinstance(1) → TypeError: isinstance expected 2 arguments, got 1
        isinstance(1, 5) → TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
        isinstance(1, (int, 5)) → True
        isinstance(1, (str, 5)) → TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
        isinstance(1, int | str) → True
        isinstance(1, list[int]) → TypeError: isinstance() argument 2 cannot be a parameterized generic
        isinstance([], list[int] | int) → TypeError: isinstance() argument 2 cannot be a parameterized generic
        issubclass(1, int) → TypeError: issubclass() arg 1 must be a class
        issubclass(int, 5) → TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
        issubclass(int, (5,)) → TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
        issubclass(bool, int | None) → True
        issubclass(int, list[int]) → TypeError: issubclass() argument 2 cannot be a parameterized generic
        isinstance(None, int | None) → True
        iter() → TypeError: iter expected at least 1 argument, got 0
        iter(5) → TypeError: 'int' object is not iterable
        iter(5, 5) → TypeError: iter(v, w): v must be callable
        iter(1, 2, 3) → TypeError: iter expected at most 2 arguments, got 3
        map() → TypeError: map() must have at least two arguments.
        map(abs) → TypeError: map() must have at least two arguments.
        map(abs, 5) → TypeError: 'int' object is not iterable
        next() → TypeError: next expected at least 1 argument, got 0
        next([]) → TypeError: 'list' object is not an iterator
        next(iter([])) → StopIteration: 
        next(iter([]), 7) → 7
        pow(2, 3) → 8
        pow(2, -1, 7) → 4
        pow(2, -1, 4) → ValueError: base is not invertible for the given modulus
        pow(2, 3, 0) → ValueError: pow() 3rd argument cannot be 0
        pow(2.0, 3, 4) → TypeError: pow() 3rd argument not allowed unless all arguments are integers
        pow(2, 3.0, 4) → TypeError: pow() 3rd argument not allowed unless all arguments are integers
        pow('a', 2) → TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
        pow(2) → TypeError: pow() missing required argument 'exp' (pos 2)
        pow('a', 2, 3) → TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
        pow(base=2, exp=3, mod=5) → 3
        pow(2, -1) → 0.5
        print(1, foo=2) → TypeError: 'foo' is an invalid keyword argument for print()
        print(1, sep=5) → TypeError: sep must be None or a string, not int
        print(1, end=5) → TypeError: end must be None or a string, not int
        reversed() → TypeError: reversed expected 1 argument, got 0
        reversed(5) → TypeError: 'int' object is not reversible
        reversed({1}) → TypeError: 'set' object is not reversible
        reversed(X()) → TypeError: 'X' object is not reversible
        round() → TypeError: round() missing required argument 'number' (pos 1)
        round('a') → TypeError: type str doesn't define __round__ method
        round(2.5) → 2
        round(3.5) → 4
        round(2.567, 2) → 2.57
        round(1234, -2) → 1200
        round(25, -1) → 20
        round(35, -1) → 40
        round(float('inf')) → OverflowError: cannot convert float infinity to integer
        round(float('nan')) → ValueError: cannot convert float NaN to integer
        round(1.5, 'a') → TypeError: 'str' object cannot be interpreted as an integer
        round(X()) → TypeError: type X doesn't define __round__ method
        round(2.5, None) → 2
        round(number=2.5, ndigits=1) → 2.5
        round(True) → 1
        round(15, -1) → 20
        round(-15, -1) → -20
        vars(5) → TypeError: vars() argument must have __dict__ attribute
        vars(X()) → {}
        zip(5) → TypeError: 'int' object is not iterable
        zip([1], [2], foo=1) → TypeError: 'foo' is an invalid keyword argument for zip()
        list(zip([1], [1, 2], strict=True)) → ValueError: zip() argument 2 is longer than argument 1
        list(zip([1, 2], [1], strict=True)) → ValueError: zip() argument 2 is shorter than argument 1
        list(zip([1, 2], [1, 3], [1], strict=True)) → ValueError: zip() argument 3 is shorter than arguments 1-2
        list(zip([1], [1], [1, 2], strict=True)) → ValueError: zip() argument 3 is longer than arguments 1-2
        format(5, 5) → TypeError: format() argument 2 must be str, not int
        format([], 'x') → TypeError: unsupported format string passed to list.__format__
        format() → TypeError: format expected at least 1 argument, got 0
        format([]) → '[]'
        dir(1, 2) → TypeError: dir expected at most 1 argument, got 2
        globals(1) → TypeError: globals() takes no arguments (1 given)
        locals(1) → TypeError: locals() takes no arguments (1 given)
        callable() → TypeError: callable() takes exactly one argument (0 given)
        """#
    ).check()
  }
}
