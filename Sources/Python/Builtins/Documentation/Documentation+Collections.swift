extension Documentation {
  /// The methods of collections, ranges and slices.
  static let collectionMethodLines = #"""
    list.append($self, object, /) : Add an object at the end of the list.
    list.clear($self, /) : Take all items out of the list.
    list.copy($self, /) : A new list of the same items.
    list.count($self, value, /) : How many items are equal to the value.
    list.extend($self, iterable, /) : Add all items of an iterable at the end of the list.
    list.index($self, value, start=0, stop=9223372036854775807, /) : Where the value is first.⏎⏎ValueError if it is not there.
    list.insert($self, index, object, /) : Put an object into the list, before the index.
    list.pop($self, index=-1, /) : Take the item at the index out of the list, the last one if there is none, and give it.⏎⏎IndexError if the list is empty or the index beyond it.
    list.remove($self, value, /) : Take the first item that is equal to the value out of the list.⏎⏎ValueError if there is none.
    list.reverse($self, /) : Turn the order of the items round, in place.
    list.sort($self, /, *, key=None, reverse=False) : Put the items into ascending order, in place, and give None.⏎⏎Items that are equal keep their order. A key function gives what items are compared by;⏎reverse makes the order descending.
    list.__class_getitem__ : The generic alias of the type: list[int]
    tuple.count($self, value, /) : How many items are equal to the value.
    tuple.index($self, value, start=0, stop=9223372036854775807, /) : Where the value is first.⏎⏎ValueError if it is not there.
    range.count : rangeobject.count(value) -> integer -- how often the value occurs: once or not at all
    range.index : rangeobject.index(value) -> integer -- where the value is.⏎ValueError if it is not there.
    slice.indices : S.indices(len) -> (start, stop, stride)⏎⏎What the slice means for a sequence of that length.
    dict.clear : D.clear() -> None.  Take all items out of D.
    dict.copy : D.copy() -> a dictionary of the same items
    dict.fromkeys($type, iterable, value=None, /) : A new dictionary with the keys of an iterable, all with one value.
    dict.get($self, key, default=None, /) : The value for a key, or the default if there is none.
    dict.items : D.items() -> a view of D's items, pairs of key and value
    dict.keys : D.keys() -> a view of D's keys
    dict.pop($self, key, default=<unrepresentable>, /) : D.pop(k[,d]) -> v, take the key out and give its value.⏎⏎If there is no such key, the default is given, or KeyError raised without one.
    dict.popitem($self, /) : Take the pair of key and value out that was put in last, and give it.⏎⏎KeyError if the dictionary is empty.
    dict.setdefault($self, key, default=None, /) : The value for a key; if there is none, the default, which is put in.
    dict.update : D.update([E, ]**F) -> None.  Put the items of E, a mapping or pairs, and of F into D.
    dict.values : D.values() -> a view of D's values
    set.add : Put an element into the set.⏎⏎If it is there already, nothing changes.
    set.clear : Take all elements out of the set.
    set.copy : A new set of the same elements.
    set.difference : The elements of this set that are in none of the others, as a new set.
    set.difference_update : Take all elements out of the set that are in another.
    set.discard : Take an element out of the set, if it is there.⏎⏎Unlike set.remove() it raises nothing if it is not.
    set.intersection : The elements that are in all of the sets, as a new set.
    set.intersection_update : Take all elements out of the set that are not in another as well.
    set.isdisjoint : Whether no element is in both sets.
    set.issubset : Whether another set has all elements of this one.
    set.issuperset : Whether this set has all elements of another.
    set.pop : Take any element out of the set and give it.⏎KeyError if the set is empty.
    set.remove : Take an element out of the set; KeyError if it is not there.
    set.symmetric_difference : The elements that are in exactly one of both sets, as a new set.
    set.symmetric_difference_update : Make the set that of the elements which are in exactly one of both.
    set.union : The elements that are in any of the sets, as a new set.
    set.update : Put all elements of others into the set.
    dict_keys.isdisjoint : Whether no element is in both.
    dict_items.isdisjoint : Whether no element is in both.
    memoryview.cast($self, /, format, shape=<unrepresentable>) : A view of the same bytes as items of another format.
    memoryview.hex : The bytes as pairs of hexadecimal digits.
    memoryview.release($self, /) : Let the object go whose bytes the view shows.
    memoryview.tobytes($self, /, order='C') : The bytes of the view, copied.
    memoryview.tolist($self, /) : The items of the view as a list.
    memoryview.toreadonly($self, /) : A view of the same that cannot be written to.
    """#

  /// The methods of numbers.
  static let numberMethodLines = #"""
    int.as_integer_ratio($self, /) : The pair of the integer and 1.⏎⏎>>> (10).as_integer_ratio()⏎(10, 1)
    int.bit_count($self, /) : How many ones the absolute value has as binary digits.⏎⏎>>> bin(13)⏎'0b1101'⏎>>> (13).bit_count()⏎3
    int.bit_length($self, /) : How many binary digits the integer takes, without sign.⏎⏎>>> bin(37)⏎'0b100101'⏎>>> (37).bit_length()⏎6
    int.conjugate : The integer itself, as it has no imaginary part.
    int.from_bytes($type, /, bytes, byteorder='big', *, signed=False) : The integer that bytes stand for.⏎⏎  byteorder⏎    'big' if the highest byte comes first, 'little' if it comes last.⏎  signed⏎    whether the bytes are a two's complement.
    int.to_bytes($self, /, length=1, byteorder='big', *, signed=False) : The integer as so many bytes.⏎⏎  byteorder⏎    'big' if the highest byte comes first, 'little' if it comes last.⏎  signed⏎    whether to write a two's complement.
    float.as_integer_ratio($self, /) : The two integers, without common factor, whose ratio the number is.⏎⏎>>> (0.25).as_integer_ratio()⏎(1, 4)
    float.conjugate($self, /) : The number itself, as it has no imaginary part.
    float.fromhex($type, string, /) : The number that hexadecimal text stands for.⏎⏎>>> float.fromhex('0x1.8p1')⏎3.0
    float.hex($self, /) : The number as hexadecimal text, without any loss.⏎⏎>>> (3.0).hex()⏎'0x1.8000000000000p+1'
    float.is_integer($self, /) : Whether the number has no fraction.
    complex.conjugate($self, /) : The number with the sign of its imaginary part turned: (3-4j).conjugate() == 3+4j.
    """#

  /// The methods of exceptions, properties, generators, coroutines and classes.
  static let objectMethodLines = #"""
    BaseException.add_note : Exception.add_note(note) --⏎    add a line that is shown after the exception
    BaseException.with_traceback : Exception.with_traceback(tb) --⏎    set the traceback to tb and give the exception.
    BaseExceptionGroup.derive : A group of the same kind around other exceptions.
    BaseExceptionGroup.split : A pair of groups: the exceptions that match, and the rest.
    BaseExceptionGroup.subgroup : A group of only the exceptions that match, or None.
    property.deleter : A copy of the property with another function for deleting.
    property.getter : A copy of the property with another function for reading.
    property.setter : A copy of the property with another function for setting.
    generator.close : close() -> raise GeneratorExit inside the generator.
    generator.send : send(arg) -> go on with arg as the value of the yield; give the next value⏎or raise StopIteration.
    generator.throw : throw(value)⏎throw(type[,value[,tb]])⏎⏎Raise an exception inside the generator; give the next value or raise StopIteration.
    coroutine.close : close() -> raise GeneratorExit inside the coroutine.
    coroutine.send : send(arg) -> go on with arg as what the innermost await gets; give the next value⏎or raise StopIteration.
    coroutine.throw : throw(value)⏎throw(type[,value[,traceback]])⏎⏎Raise an exception inside the coroutine; give the next value or raise StopIteration.
    async_generator.aclose : aclose() -> raise GeneratorExit inside the asynchronous generator.
    async_generator.asend : asend(v) -> an awaitable which sends v into the asynchronous generator.
    async_generator.athrow : athrow(value)⏎athrow(type[,value[,tb]])⏎⏎An awaitable which raises an exception inside the asynchronous generator.
    type.mro($self, /) : The classes among which attributes are looked for, in order.
    type.__prepare__ : __prepare__() -> dict⏎The namespace that the body of a new class fills.
    type.__subclasses__($self, /) : The classes that derive from this one immediately.
    frame.clear : F.clear(): forget what the local variables of a frame that has ended hold.
    """#
}
