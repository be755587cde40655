/// The base of everything that a value refers to.
///
/// Each concrete Swift class is a *layout*; which Python class an object belongs to is its `type`.
/// An instance of a Python subclass of `list` is a `PyList` whose type is the subclass.
class PyObject {
  /// The object's class, without a reference of its own: classes live as long as the interpreter,
  /// which keeps them all, so this cannot dangle.
  private final var typeReference: Unmanaged<PyType>
  /// The instance dictionary, made with the first attribute; only for types that have one.
  final var attributes: PyDict?
  /// A number given on first demand, for `id()` and the trace; 0 before.
  final var number: UInt32 = 0
  /// Whether the trace follows this object's content, so that mutations must be recorded.
  final var isTraced = false
  /// Whether weak references to the object have been made, which must be told of its death.
  final var isWeaklyReferenced = false
  /// The binary logarithm of the bytes that are accounted for the object; 0 for none.
  ///
  /// A native coroutine, for which none are, has its progress here.
  final var sizeClass: UInt8 = 0

  /// What the machine can do with the object; set by the classes concerned.
  final var nature = Nature.plain

  /// Which of the large families of Swift classes an object's belongs to.
  ///
  /// Asking for it is cheaper than a dynamic cast.
  enum Nature: UInt8 {
    case plain
    /// A `PyInstance`, `PyStr`, `PyList` and so on; whatever its Python class.
    case instance, string, list, tuple, dictionary, set
    case function, native, generator, type, exception
    /// A `NativeAwaitable`.
    case awaitable
    /// A `RangeIterator`, a `ListIterator`, a `StringIterator`, or another `PyIterator`.
    case rangeIterator, listIterator, stringIterator, iterator

    /// Whether it is that of a `PyIterator`.
    @inline(__always)
    var isIterator: Bool { rawValue >= Nature.rangeIterator.rawValue }
  }

  /// The object as something that `await` can drive, if it is.
  @inline(__always)
  final var asAwaitable: NativeAwaitable? {
    nature == .awaitable ? unsafeDowncast(self, to: NativeAwaitable.self) : nil
  }

  /// The object as an iterator written in Swift, if it is one.
  @inline(__always)
  final var asIterator: PyIterator? {
    nature.isIterator ? unsafeDowncast(self, to: PyIterator.self) : nil
  }

  /// Makes an object of a type.
  init(type: PyType) {
    typeReference = Unmanaged.passUnretained(type)
  }

  /// Makes the first types, before there is one to refer to; `type` must be set before use.
  init(bootstrapping placeholder: UnsafeMutableRawPointer) {
    typeReference = Unmanaged.fromOpaque(placeholder)
  }

  deinit {
    if isWeaklyReferenced { type.heap.weakReferences.died(self) }
  }

  /// The object's class.
  final var type: PyType {
    @inline(__always) get { typeReference._withUnsafeGuaranteedRef { $0 } }
    set { typeReference = Unmanaged.passUnretained(newValue) }
  }

  /// The version of the object's class.
  @inline(__always)
  final var typeVersion: UInt32 { typeReference._withUnsafeGuaranteedRef { $0.version } }

  /// Whether the object's class is this very one.
  @inline(__always)
  final func hasType(_ type: PyType) -> Bool {
    typeReference.toOpaque() == Unmanaged.passUnretained(type).toOpaque()
  }
}

/// An instance of a class defined by a program (or of `object`), with attributes only.
final class PyInstance: PyContainer {
  /// The values of `__slots__`, in the order of the type's slot names; empty without slots.
  var slots: [Value] = []

  /// Makes an instance without attributes.
  override init(type: PyType) {
    super.init(type: type)
    nature = .instance
    accountNew(64)
  }

  deinit {
    untrack()
    unaccount()
    let type = type
    if type.finalizer != nil { type.heap.finalize(self) }
    if !slots.isEmpty { type.heap.release(&slots) }
  }

  override func clearReferences() {
    super.clearReferences()
    slots = [Value](repeating: .unset, count: slots.count)
  }
}
