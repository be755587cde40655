extension Documentation {
  /// The types of the builtins and those of functions, generators and the like.
  static let typeLines = #"""
    object() : The base of all classes.⏎⏎An object of it has no attributes of its own and can be given none.
    type : type(object) -> the object's type⏎type(name, bases, dict, **kwds) -> a new type
    int : int([x]) -> integer⏎int(x, base=10) -> integer⏎⏎Make an integer of a number or of text; without an argument, 0.⏎⏎Of a number with a fraction the fraction is cut off. Text, bytes and bytearrays are read⏎in the given base, from 2 to 36; base 0 is the one that the text's prefix tells.⏎>>> int('0b100', base=0)⏎4
    float(x=0, /) : Make a floating-point number of a number or of text.
    complex(real=0, imag=0) : Make a complex number of its real and its imaginary part.
    bool : bool(x) -> bool⏎⏎True if x counts as true, else False.⏎There are no other objects of this class, and none can derive from it.
    str : str(object='') -> str⏎str(bytes_or_buffer[, encoding[, errors]]) -> str⏎⏎Make text of an object, as its __str__() or else its repr() has it.⏎With an encoding or error handler the object is bytes, which are decoded.
    bytes : bytes(iterable_of_ints) -> bytes⏎bytes(string, encoding[, errors]) -> bytes⏎bytes(bytes_or_buffer) -> a copy of the bytes⏎bytes(int) -> so many zero bytes⏎bytes() -> no bytes
    bytearray : bytearray(iterable_of_ints) -> bytearray⏎bytearray(string, encoding[, errors]) -> bytearray⏎bytearray(bytes_or_buffer) -> a copy of the bytes that can be changed⏎bytearray(int) -> so many zero bytes⏎bytearray() -> no bytes
    list(iterable=(), /) : A sequence that can be changed.⏎⏎Without an argument the new list is empty; an argument is an iterable of its items.
    tuple(iterable=(), /) : A sequence that cannot be changed.⏎⏎Without an argument it is empty; an argument is an iterable of its items.⏎An argument that is a tuple is given back itself.
    dict : dict() -> an empty dictionary⏎dict(mapping) -> a dictionary with the mapping's pairs of key and value⏎dict(iterable) -> a dictionary with the pairs that an iterable gives⏎dict(**kwargs) -> a dictionary with the keyword arguments:⏎    dict(one=1, two=2)
    set : set() -> an empty set⏎set(iterable) -> a set of the items⏎⏎A collection without order and without equal elements, which can be changed.
    frozenset : frozenset() -> an empty set⏎frozenset(iterable) -> a set of the items⏎⏎A set that cannot be changed.
    range : range(stop) -> range object⏎range(start, stop[, step]) -> range object⏎⏎The integers from start (or 0) up to stop, without it, by step (or 1).
    slice : slice(stop)⏎slice(start, stop[, step])⏎⏎What stands between the brackets of a[0:10:2].
    memoryview(object) : A view of the bytes of another object, without a copy.
    enumerate(iterable, start=0) : An iterator over pairs of a count and an item.⏎⏎enumerate(['a', 'b']) gives (0, 'a') and (1, 'b').
    zip : zip(*iterables, strict=False) --> tuples of one item of each iterable⏎⏎It ends with the shortest; if strict is true and one is longer, ValueError is raised.⏎   >>> list(zip('ab', range(3)))⏎   [('a', 0), ('b', 1)]
    map : map(func, *iterables) --> map object⏎⏎An iterator over what the function gives for the items of the iterables.
    filter : filter(function or None, iterable) --> filter object⏎⏎An iterator over the items for which the function gives a true value; with None, over the true ones.
    reversed(sequence, /) : An iterator over the items of a sequence, from the last to the first.
    property(fget=None, fset=None, fdel=None, doc=None) : An attribute that functions read, set and delete.⏎⏎  fget⏎    the function that reads it⏎  fset⏎    the function that sets it⏎  fdel⏎    the function that deletes it⏎  doc⏎    what it says of itself⏎⏎Mostly it is a decorator:⏎⏎class C(object):⏎    @property⏎    def x(self):⏎        "This is x."⏎        return self._x⏎    @x.setter⏎    def x(self, value):⏎        self._x = value
    classmethod : classmethod(function) -> method⏎⏎A method that gets the class as its first argument, not the instance.
    staticmethod : staticmethod(function) -> method⏎⏎A method that gets neither the instance nor the class.
    super : super() -> the same as super(__class__, <first argument>)⏎super(type, obj) -> bound super object; requires isinstance(obj, type)⏎super(type, type2) -> bound super object; requires issubclass(type2, type)⏎⏎What the classes after this one define, for methods that extend theirs.
    function(code, globals, name=None, argdefs=None, closure=None) : A function that a def statement or a lambda makes.
    method(function, instance, /) : A function together with the instance that it is called for.
    module(name, doc=None) : A module with a name and a documentation string.
    """#

  /// The exceptions and warnings.
  static let exceptionLines = #"""
    BaseException : The base of all exceptions.
    Exception : The base of all exceptions that do not end the program on purpose.
    ArithmeticError : The base of errors of calculation.
    AssertionError : An assertion does not hold.
    AttributeError : There is no such attribute.
    BaseExceptionGroup : Several exceptions that are raised together.
    BlockingIOError : Input or output would have to wait.
    BrokenPipeError : The other end of the connection is closed.
    BufferError : An object's bytes cannot be had this way.
    BytesWarning : A warning about text and bytes that are taken for one another.
    ChildProcessError : Something is wrong with a child process.
    ConnectionAbortedError : The connection was given up.
    ConnectionError : The base of errors of connections.
    ConnectionRefusedError : Nobody accepts connections there.
    ConnectionResetError : The other end has broken the connection off.
    DeprecationWarning : A warning about what should not be used any more.
    EOFError : The input has ended.
    EncodingWarning : A warning about an encoding that was not named.
    FileExistsError : The file is there already.
    FileNotFoundError : There is no such file.
    FloatingPointError : A floating-point operation failed.
    FutureWarning : A warning about what will change its meaning.
    GeneratorExit : A generator is asked to end.
    ImportError : Something cannot be imported, or a module lacks the name.
    ImportWarning : A warning about an import that is probably a mistake.
    IndentationError : The indentation is wrong.
    IndexError : The index is beyond the sequence.
    InterruptedError : A signal has interrupted the system.
    IsADirectoryError : That is a directory.
    KeyError : The mapping has no such key.
    KeyboardInterrupt : The user has interrupted the program.
    LookupError : The base of errors of looking something up.
    MemoryError : There is not enough memory.
    ModuleNotFoundError : There is no such module.
    NameError : There is no such global name.
    NotADirectoryError : That is no directory.
    NotImplementedError : The method, or the function, is not written yet.
    OSError : The base of errors of the system.
    OverflowError : The result is too large.
    PendingDeprecationWarning : A warning about what will be deprecated later.
    PermissionError : That is not allowed.
    ProcessLookupError : There is no such process.
    RecursionError : Too many calls within one another.
    ReferenceError : A weak proxy is used for an object that is gone.
    ResourceWarning : A warning about something that was not closed.
    RuntimeError : An error of no particular kind.
    RuntimeWarning : A warning about doubtful behaviour of a running program.
    StopAsyncIteration : The end of an asynchronous iterator.
    StopIteration : The end of an iterator.
    SyntaxError : The syntax is wrong.
    SyntaxWarning : A warning about doubtful syntax.
    SystemError : An error inside the interpreter.⏎⏎Please tell those who make Loopscope.
    SystemExit : The program is asked to end.
    TabError : Tabs and spaces are mixed.
    TimeoutError : The time is over.
    TypeError : An argument has the wrong type.
    UnboundLocalError : A local variable has no value yet.
    UnicodeDecodeError : Bytes cannot be decoded.
    UnicodeEncodeError : Text cannot be encoded.
    UnicodeError : The base of errors of encodings.
    UnicodeTranslateError : Text cannot be translated.
    UnicodeWarning : A warning about doubtful Unicode.
    UserWarning : A warning that a program gives.
    ValueError : An argument has the right type but a wrong value.
    Warning : The base of all warnings.
    ZeroDivisionError : A number is divided by zero.
    """#
}
