import Testing

/// Checks what collections say to wrong uses.
@Suite("Messages of collections")
struct CollectionMessageTests {
  @Test("Wrong arguments and operands")
  func wrongUses() {
    ExpressionTable(
      text: #"""
        list.append(1, 2) → TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
        list.append() → TypeError: unbound method list.append() needs an argument
        [].append() → TypeError: list.append() takes exactly one argument (0 given)
        [].append(1, 2) → TypeError: list.append() takes exactly one argument (2 given)
        [].pop(1, 2) → TypeError: pop expected at most 1 argument, got 2
        [].insert(1) → TypeError: insert expected 2 arguments, got 1
        {}.get() → TypeError: get expected at least 1 argument, got 0
        {}.get(1, 2, 3) → TypeError: get expected at most 2 arguments, got 3
        {}.pop() → TypeError: pop expected at least 1 argument, got 0
        [].index() → TypeError: index expected at least 1 argument, got 0
        [].sort(1) → TypeError: sort() takes no positional arguments
        [].sort(foo=1) → TypeError: 'foo' is an invalid keyword argument for sort()
        [].sort(key=5) → None
        [1, 2].sort(key=5) → TypeError: 'int' object is not callable
        [].append(x=1) → TypeError: list.append() takes no keyword arguments
        {}.keys(1) → TypeError: dict.keys() takes no arguments (1 given)
        ().count() → TypeError: tuple.count() takes exactly one argument (0 given)
        set().add(1, 2) → TypeError: set.add() takes exactly one argument (2 given)
        {}.fromkeys() → TypeError: fromkeys expected at least 1 argument, got 0
        {}.setdefault() → TypeError: setdefault expected at least 1 argument, got 0
        list.__len__({}) → TypeError: descriptor '__len__' requires a 'list' object but received a 'dict'
        dict.get([], 1) → TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
        [].foo → AttributeError: 'list' object has no attribute 'foo'
        {}.foo → AttributeError: 'dict' object has no attribute 'foo'
        ().foo → AttributeError: 'tuple' object has no attribute 'foo'
        [].__setitem__(0, 1) → IndexError: list assignment index out of range
        ().__getitem__(0) → IndexError: tuple index out of range
        [1, 2, 3].__getitem__('a') → TypeError: list indices must be integers or slices, not str
        slice(1).indices('a') → TypeError: 'str' object cannot be interpreted as an integer
        list(5) → TypeError: 'int' object is not iterable
        tuple(5) → TypeError: 'int' object is not iterable
        dict([5]) → TypeError: cannot convert dictionary update sequence element #0 to a sequence
        set(None) → TypeError: 'NoneType' object is not iterable
        [*5] → TypeError: Value after * must be an iterable, not int
        {**5} → TypeError: 'int' object is not a mapping
        {*5} → TypeError: 'int' object is not iterable
        [1, 2] < [1, 'a'] → TypeError: '<' not supported between instances of 'int' and 'str'
        (1,) < ('a',) → TypeError: '<' not supported between instances of 'int' and 'str'
        [1] < 5 → TypeError: '<' not supported between instances of 'list' and 'int'
        {} + {} → TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
        [] - [] → TypeError: unsupported operand type(s) for -: 'list' and 'list'
        -[] → TypeError: bad operand type for unary -: 'list'
        ~{} → TypeError: bad operand type for unary ~: 'dict'
        [1] / 2 → TypeError: unsupported operand type(s) for /: 'list' and 'int'
        [1] @ 2 → TypeError: unsupported operand type(s) for @: 'list' and 'int'
        [] ** 2 → TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'int'
        [] % 2 → TypeError: unsupported operand type(s) for %: 'list' and 'int'
        () & () → TypeError: unsupported operand type(s) for &: 'tuple' and 'tuple'
        {1} & [1] → TypeError: unsupported operand type(s) for &: 'set' and 'list'
        {1} - [1] → TypeError: unsupported operand type(s) for -: 'set' and 'list'
        {1} ^ {} → TypeError: unsupported operand type(s) for ^: 'set' and 'dict'
        1 in 1 → TypeError: argument of type 'int' is not iterable
        None[0] → TypeError: 'NoneType' object is not subscriptable
        len[0] → TypeError: 'builtin_function_or_method' object is not subscriptable
        (lambda: 0)[0] → TypeError: 'function' object is not subscriptable
        {}.update(5) → TypeError: 'int' object is not iterable
        """#
    ).check()
  }

  @Test("Wrong keys, items and attributes")
  func wrongKeys() {
    ExpressionTable(
      text: #"""
        {}.update([1]) → TypeError: cannot convert dictionary update sequence element #0 to a sequence
        list(zip([1], 5)) → TypeError: 'int' object is not iterable
        [[1]] * 'a' → TypeError: can't multiply sequence by non-int of type 'str'
        [1] + (2,) → TypeError: can only concatenate list (not "tuple") to list
        (1,) + [2] → TypeError: can only concatenate tuple (not "list") to tuple
        {} | {1} → TypeError: unsupported operand type(s) for |: 'dict' and 'set'
        {1} | {} → TypeError: unsupported operand type(s) for |: 'set' and 'dict'
        [] > None → TypeError: '>' not supported between instances of 'list' and 'NoneType'
        {1} < 1 → TypeError: '<' not supported between instances of 'set' and 'int'
        {slice(1): 1} → TypeError: unhashable type: 'slice'
        {[1]: 1} → TypeError: unhashable type: 'list'
        {{}: 1} → TypeError: unhashable type: 'dict'
        {(1, []): 1} → TypeError: unhashable type: 'list'
        [1, 2, 3][1.0] → TypeError: list indices must be integers or slices, not float
        [1][None] → TypeError: list indices must be integers or slices, not NoneType
        (1,)[1.0] → TypeError: tuple indices must be integers or slices, not float
        'abc'[1.0] → TypeError: string indices must be integers, not 'float'
        [1][1:2:0] → ValueError: slice step cannot be zero
        [1]['a':] → TypeError: slice indices must be integers or None or have an __index__ method
        list[int](5) → TypeError: 'int' object is not iterable
        int | 5 → TypeError: unsupported operand type(s) for |: 'type' and 'int'
        5 | int → TypeError: unsupported operand type(s) for |: 'int' and 'type'
        int.foo → AttributeError: type object 'int' has no attribute 'foo'
        [].copy(1) → TypeError: list.copy() takes no arguments (1 given)
        {1}.pop(1) → TypeError: set.pop() takes no arguments (1 given)
        frozenset([1]).pop() → AttributeError: 'frozenset' object has no attribute 'pop'
        set([1]).remove(2) → KeyError: 2
        {1: 2}.pop(3) → KeyError: 3
        {1: 2}[3] → KeyError: 3
        {'a': 2}['b'] → KeyError: 'b'
        {}[()] → KeyError: ()
        [][0] → IndexError: list index out of range
        ()[0] → IndexError: tuple index out of range
        [][-1] → IndexError: list index out of range
        [].pop() → IndexError: pop from empty list
        [1].pop(3) → IndexError: pop index out of range
        [].remove(3) → ValueError: list.remove(x): x not in list
        (1, 2).index(3) → ValueError: tuple.index(x): x not in tuple
        [1].index(4) → ValueError: 4 is not in list
        [1].index(1, 1) → ValueError: 1 is not in list
        type([]).foo → AttributeError: type object 'list' has no attribute 'foo'
        dict.fromkeys(5) → TypeError: 'int' object is not iterable
        slice() → TypeError: slice expected at least 1 argument, got 0
        {1: 2}.items()[0] → TypeError: 'dict_items' object is not subscriptable
        {1: 2}.keys()[0] → TypeError: 'dict_keys' object is not subscriptable
        {}.keys() + {}.keys() → TypeError: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
        {}.values() | set() → TypeError: unsupported operand type(s) for |: 'dict_values' and 'set'
        [].__iter__().foo → AttributeError: 'list_iterator' object has no attribute 'foo'
        list.sort([3], reverse='a') → TypeError: 'str' object cannot be interpreted as an integer
        [1].insert(None, 1) → TypeError: 'NoneType' object cannot be interpreted as an integer
        [].extend() → TypeError: list.extend() takes exactly one argument (0 given)
        [].extend(None) → TypeError: 'NoneType' object is not iterable
        dict(1, 2) → TypeError: dict expected at most 1 argument, got 2
        dict(a=1)['b'] → KeyError: 'b'
        tuple(1, 2) → TypeError: tuple expected at most 1 argument, got 2
        set(1, 2) → TypeError: set expected at most 1 argument, got 2
        """#
    ).check()
  }

  @Test("Generic aliases and unions")
  func aliases() {
    ExpressionTable(
      prelude: "class X: pass",
      text: #"""
        list[int] → list[int]
        dict[str, int] → dict[str, int]
        int | None → int | None
        None | int → None | int
        int | 5 → TypeError: unsupported operand type(s) for |: 'type' and 'int'
        int | str | int → int | str
        list[int] | None → list[int] | None
        int | str == str | int → True
        list[int] == list[int] → True
        list[int].__args__ → (<class 'int'>,)
        list[int].__origin__ → <class 'list'>
        list[int]() → []
        dict[str, list[int]] → dict[str, list[int]]
        tuple[int, ...] → tuple[int, ...]
        tuple[()] → tuple[()]
        list['X'] → list['X']
        type(list[int]) → <class 'types.GenericAlias'>
        type(int | str) → <class 'types.UnionType'>
        (int | str).__args__ → (<class 'int'>, <class 'str'>)
        list[X] → list[__main__.X]
        X | None → __main__.X | None
        hash(list[int]) == hash(list[int]) → True
        int | list → int | list
        int | int → <class 'int'>
        type[int] → type[int]
        list[None] → list[None]
        int | 'X' → TypeError: unsupported operand type(s) for |: 'type' and 'str'
        list[int][str] → TypeError: list[int] is not a generic class
        list[int].append → <method 'append' of 'list' objects>
        dict[str, int].fromkeys([1]) → {1: None}
        list[int].__name__ → 'list'
        list[int].foo → AttributeError: type object 'list' has no attribute 'foo'
        type(None) | int → None | int
        """#
    ).check()
  }
}
