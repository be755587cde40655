extension Documentation {
  /// The functions of the builtins.
  static let functionLines = #"""
    __build_class__ : __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class⏎⏎What a class statement calls.
    __import__($module, /, name, globals=None, locals=None, fromlist=(), level=0) : Import a module; an import statement calls this.
    abs($module, x, /) : The absolute value of the argument.
    aiter($module, async_iterable, /) : The asynchronous iterator over an asynchronous iterable.
    all($module, iterable, /) : Whether every item is true.⏎⏎The answer for an iterable without items is True.
    anext($module, aiterator, default=<unrepresentable>, /) : anext(aiterator[, default])⏎⏎An awaitable of the asynchronous iterator's next item.⏎⏎With a default, that is the result at the end, instead of StopAsyncIteration.
    any($module, iterable, /) : Whether at least one item is true.⏎⏎The answer for an iterable without items is False.
    ascii($module, obj, /) : The object as repr() shows it, with escapes in place of all that is not ASCII.
    bin($module, number, /) : An integer as binary digits.⏎⏎   >>> bin(10)⏎   '0b1010'
    breakpoint : breakpoint(*args, **kws)⏎⏎Enter the debugger. Loopscope has none: step through the program instead.
    callable($module, obj, /) : Whether the object can be called as functions, classes and methods are.
    chr($module, i, /) : The character with the given code point, from 0 to 0x10ffff.
    compile($module, /, source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1) : Make a code object of source text. Loopscope does not support it.
    delattr($module, obj, name, /) : Take an attribute away from an object.⏎⏎delattr(x, 'y') does what del x.y does.
    dir : dir([object]) -> list of strings⏎⏎The sorted names of an object's attributes; without an argument, the names in this scope.
    divmod($module, x, y, /) : The pair (x // y, x % y).
    eval($module, source, globals=None, locals=None, /) : The value of an expression given as text. Loopscope does not support it.
    exec($module, source, globals=None, locals=None, /, *, closure=None) : Run statements given as text. Loopscope does not support it.
    format($module, value, format_spec='', /) : The value as text, laid out as the specification says.⏎⏎It calls type(value).__format__(value, format_spec).
    getattr : getattr(object, name[, default]) -> value⏎⏎The attribute of an object that has this name: getattr(x, 'y') is x.y.⏎With a default, that is the value if there is no such attribute.
    globals($module, /) : The dictionary with the global variables of the module that runs.
    hasattr($module, obj, name, /) : Whether an object has an attribute of this name.
    hash($module, obj, /) : The hash of an object: an integer, which is the same for objects that are equal.
    hex($module, number, /) : An integer as hexadecimal digits.⏎⏎   >>> hex(255)⏎   '0xff'
    id($module, obj, /) : A number that no other object has as long as this one lives.
    input($module, prompt='', /) : Read a line from standard input, without its line end.⏎⏎The prompt, if there is one, is written before. At the end of the input EOFError is raised.
    isinstance($module, obj, class_or_tuple, /) : Whether the object is of a class, or of one derived from it.⏎⏎With a tuple of classes, whether that is so for one of them.
    issubclass($module, cls, class_or_tuple, /) : Whether the first class is the second or derives from it.⏎⏎With a tuple of classes, whether that is so for one of them.
    iter : iter(iterable) -> iterator⏎iter(callable, sentinel) -> iterator⏎⏎An iterator over the items of an iterable, or over what calls give until they give the sentinel.
    len($module, obj, /) : How many items a container has.
    locals($module, /) : A dictionary with the local variables of the scope that runs.
    max : max(iterable, *[, default=obj, key=func]) -> value⏎max(arg1, arg2, *args, *[, key=func]) -> value⏎⏎The largest item of an iterable, or the largest of two or more arguments.⏎The default is the value for an iterable without items.
    min : min(iterable, *[, default=obj, key=func]) -> value⏎min(arg1, arg2, *args, *[, key=func]) -> value⏎⏎The smallest item of an iterable, or the smallest of two or more arguments.⏎The default is the value for an iterable without items.
    next : next(iterator[, default])⏎⏎The next item of an iterator.⏎With a default, that is the value at the end, instead of StopIteration.
    oct($module, number, /) : An integer as octal digits.⏎⏎   >>> oct(8)⏎   '0o10'
    open($module, /, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None) : Open a file. Loopscope runs programs without access to files.
    ord($module, c, /) : The code point of a character.
    pow($module, /, base, exp, mod=None) : base ** exp; with a third argument base ** exp % mod.⏎⏎With a modulus all three are integers.
    print($module, /, *args, sep=' ', end='\n', file=None, flush=False) : Write values to a stream, standard output if no other is given.⏎⏎  sep⏎    what stands between two values.⏎  end⏎    what stands after the last.⏎  file⏎    an object with a method write(text).⏎  flush⏎    whether the stream is flushed at once.
    repr($module, obj, /) : The object as text, as its class shows it.⏎⏎For many objects that is an expression which would make them again.
    round($module, /, number, ndigits=None) : A number rounded to so many decimal digits; without their number, to an integer.⏎⏎A tie goes to the even digit. ndigits can be negative.
    setattr($module, obj, name, value, /) : Give an object an attribute.⏎⏎setattr(x, 'y', v) does what x.y = v does.
    sorted($module, iterable, /, *, key=None, reverse=False) : A new list of the items in ascending order.⏎⏎A key function gives what items are compared by; reverse makes the order descending.
    sum($module, iterable, /, start=0) : The start value plus all items.⏎⏎It is meant for numbers; the sum of no items is the start value.
    vars : vars([object]) -> dictionary⏎⏎The __dict__ of an object; without an argument, what locals() gives.
    """#

  /// The methods with special names, whatever their type.
  static let specialMethodLines = #"""
    __abs__($self, /) : abs(self)
    __add__($self, value, /) : self + value
    __aiter__($self, /) : The asynchronous iterator that async for uses.
    __and__($self, value, /) : self & value
    __anext__($self, /) : An awaitable of the next item, or of StopAsyncIteration.
    __await__($self, /) : The iterator that await drives.
    __bool__($self, /) : Whether self is true: bool(self)
    __call__($self, /, *args, **kwargs) : Call self as a function.
    __contains__($self, key, /) : key in self
    __delattr__($self, name, /) : delattr(self, name)
    __delitem__($self, key, /) : del self[key]
    __dir__($self, /) : The names that dir() lists.
    __divmod__($self, value, /) : divmod(self, value)
    __enter__ : What a with statement calls at its beginning.
    __eq__($self, value, /) : self == value
    __exit__ : What a with statement calls at its end.
    __float__($self, /) : float(self)
    __floordiv__($self, value, /) : self // value
    __format__($self, format_spec, /) : The object as text, laid out as the specification says.
    __ge__($self, value, /) : self >= value
    __get__($self, instance, owner=None, /) : The value of the attribute that this descriptor is, for an instance.
    __getattribute__($self, name, /) : getattr(self, name)
    __getitem__($self, key, /) : self[key]
    __gt__($self, value, /) : self > value
    __hash__($self, /) : hash(self)
    __iadd__($self, value, /) : self += value
    __iand__($self, value, /) : self &= value
    __imul__($self, value, /) : self *= value
    __index__($self, /) : Self as an integer, where one is needed as an index.
    __init__($self, /, *args, **kwargs) : Initialize a new object; the parameters are those of its class.
    __init_subclass__ : What is called when a class derives from this one.⏎⏎Without a definition of one's own it does nothing.
    __int__($self, /) : int(self)
    __invert__($self, /) : ~self
    __ior__($self, value, /) : self |= value
    __isub__($self, value, /) : self -= value
    __iter__($self, /) : iter(self)
    __ixor__($self, value, /) : self ^= value
    __le__($self, value, /) : self <= value
    __len__($self, /) : len(self)
    __length_hint__ : How many items an iterator has still to give, as far as it knows.
    __lshift__($self, value, /) : self << value
    __lt__($self, value, /) : self < value
    __mod__($self, value, /) : self % value
    __mul__($self, value, /) : self * value
    __ne__($self, value, /) : self != value
    __neg__($self, /) : -self
    __new__($type, *args, **kwargs) : Make a new object of the class.
    __next__($self, /) : next(self)
    __or__($self, value, /) : self | value
    __pos__($self, /) : +self
    __pow__($self, value, mod=None, /) : pow(self, value, mod)
    __radd__($self, value, /) : value + self
    __rand__($self, value, /) : value & self
    __rdivmod__($self, value, /) : divmod(value, self)
    __reduce__($self, /) : How copy and pickle make the object again.
    __reduce_ex__($self, protocol, /) : How copy and pickle make the object again, for a protocol.
    __repr__($self, /) : repr(self)
    __reversed__($self, /) : An iterator that goes backwards.
    __rfloordiv__($self, value, /) : value // self
    __rlshift__($self, value, /) : value << self
    __rmod__($self, value, /) : value % self
    __rmul__($self, value, /) : value * self
    __ror__($self, value, /) : value | self
    __round__ : The number rounded: round(self)
    __rpow__($self, value, mod=None, /) : pow(value, self, mod)
    __rrshift__($self, value, /) : value >> self
    __rshift__($self, value, /) : self >> value
    __rsub__($self, value, /) : value - self
    __rtruediv__($self, value, /) : value / self
    __rxor__($self, value, /) : value ^ self
    __set__($self, instance, value, /) : Set the attribute that this descriptor is, for an instance.
    __setattr__($self, name, value, /) : setattr(self, name, value)
    __setitem__($self, key, value, /) : self[key] = value
    __sizeof__($self, /) : How many bytes the object takes.
    __str__($self, /) : str(self)
    __sub__($self, value, /) : self - value
    __subclasshook__ : What issubclass() asks an abstract class first.
    __truediv__($self, value, /) : self / value
    __xor__($self, value, /) : self ^ value
    """#
}
