import Trace

/// A Python class.
final class PyType: PyObject {
  /// Which Swift class the instances of a type have, so which types can be bases together.
  enum Layout: UInt8 {
    case instance, int, float, complex, string, bytes, byteArray, list, tuple, dictionary, set,
      exception
    case type, module
    /// A native type that programs cannot instantiate as plain instances.
    case native
  }

  var name: String {
    didSet { (knownTraceText, knownTraceCallText) = (0, 0) }
  }
  /// The number of the name in the trace's table, once known; else 0.
  private var knownTraceText: TextID = 0
  /// The same for what shows an exception without arguments.
  private var knownTraceCallText: TextID = 0
  var qualifiedName: String
  /// The value of `__module__`.
  var module: String
  private(set) var bases: [PyType]
  /// The method resolution order, the type itself first.
  private(set) var mro: [PyType] = []
  let namespace: PyDict
  let layout: Layout
  /// Whether the type is part of the interpreter: its attributes cannot be set.
  let isBuiltin: Bool
  /// Whether instances have a dictionary.
  var hasDictionary: Bool
  /// Whether some instance may have an attribute of its own under a name that the class has too, so
  /// that what is found through the class cannot be used without a look at the instance.
  private(set) var mayBeShadowed = false
  /// Whether `match` takes instances as sequences, or as mappings (PEP 634).
  var isSequencePattern = false
  var isMappingPattern = false
  /// Whether programs may derive from it.
  var isBase = true
  /// Whether messages name it with its module, as those of CPython's classes in C do.
  var isShownWithModule = false
  /// Names of `__slots__`, inherited ones first.
  var slotNames: [String] = []
  /// Whether `__slots__` leave room for weak references to instances.
  var hasWeakReferenceSlot = false
  /// Abstract methods that are still to be defined; instances cannot be made while there are any.
  var abstractMethods: [String] = []
  /// Makes what `async with` enters an instance by, where that is a primitive (`Acquisition`).
  ///
  /// Classes derived from this one have nothing of the kind.
  var makeAsyncContext: ((Interpreter, PyObject) -> Acquisition)?
  /// `__del__`, where the class or a base defines it.
  var finalizer: Value?
  /// Whether a subclass relation to exceptions holds, for quick checks.
  var isException: Bool { layout == .exception }
  /// Changes with every change of this type's or a base's namespace; never 0, never shared.
  private(set) var version: UInt32
  private var cache = LookupCache()
  private var subclassReferences: [Unmanaged<PyType>] = []
  /// What the interpreter's objects share.
  let heap: Heap

  /// Makes a class.
  init(
    name: String, module: String, bases: [PyType], metaclass: PyType, namespace: PyDict,
    layout: Layout, isBuiltin: Bool, heap: Heap
  ) {
    self.name = name
    qualifiedName = name
    self.module = module
    self.bases = bases
    self.namespace = namespace
    self.layout = layout
    self.isBuiltin = isBuiltin
    self.heap = heap
    hasDictionary = bases.contains { $0.hasDictionary }
    version = heap.nextVersion()
    super.init(type: metaclass)
    nature = .type
    finishBases()
  }

  /// Makes `type` or `object`, before there are types; the metaclass must be set before use.
  init(bootstrapping name: String, namespace: PyDict, layout: Layout, heap: Heap) {
    self.name = name
    qualifiedName = name
    module = "builtins"
    bases = []
    self.namespace = namespace
    self.layout = layout
    isBuiltin = true
    self.heap = heap
    hasDictionary = layout == .type
    version = heap.nextVersion()
    super.init(bootstrapping: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped)
    nature = .type
    mro = [self]
  }

  /// Gives the bootstrapped `type` its base `object`.
  func completeBootstrap(metaclass: PyType, bases: [PyType]) {
    type = metaclass
    self.bases = bases
    finishBases()
  }

  private func finishBases() {
    for base in bases { base.subclassReferences.append(Unmanaged.passUnretained(self)) }
    mro = PyType.linearize(self) ?? [self]
  }

  /// Gives a class other bases, which have a consistent order with it and those that derive from it.
  ///
  /// - Returns: whether they have; the class is as before where they do not.
  func setBases(_ new: [PyType]) -> Bool {
    let old = bases
    bases = new
    guard relinearize() else {
      bases = old
      _ = relinearize()
      return false
    }
    for base in old {
      base.subclassReferences.removeAll {
        $0.toOpaque() == Unmanaged.passUnretained(self).toOpaque()
      }
    }
    for base in new { base.subclassReferences.append(Unmanaged.passUnretained(self)) }
    namespaceChanged()
    return true
  }

  private func relinearize() -> Bool {
    guard let order = PyType.linearize(self) else { return false }
    mro = order
    return subclasses.allSatisfy { $0.relinearize() }
  }

  /// Whether the bases have a consistent method resolution order.
  static func canLinearize(_ bases: [PyType]) -> Bool {
    merge(bases.map(\.mro) + [bases]) != nil
  }

  /// The C3 linearization (the Python 2.3 method resolution order); `nil` where there is none.
  private static func linearize(_ type: PyType) -> [PyType]? {
    merge(type.bases.map(\.mro) + [type.bases]).map { [type] + $0 }
  }

  private static func merge(_ sequences: [[PyType]]) -> [PyType]? {
    var rest = sequences.map { ArraySlice($0) }.filter { !$0.isEmpty }
    var result: [PyType] = []
    while !rest.isEmpty {
      let candidate = rest.lazy.compactMap(\.first).first { candidate in
        !rest.contains { $0.dropFirst().contains { $0 === candidate } }
      }
      guard let candidate else { return nil }
      result.append(candidate)
      rest = rest.map { $0.first === candidate ? $0.dropFirst() : $0 }.filter { !$0.isEmpty }
    }
    return result
  }

  /// The attribute that instances see through the class, unbound; `nil` where there is none.
  ///
  /// - Parameter name: an interned name.
  /// - Returns: what the class holds, or `nil`.
  func lookup(_ name: PyStr) -> Value? {
    switch cache.find(name) {
    case .unknown: return search(name)
    case .absent: return nil
    case .found(let value): return value
    }
  }

  @inline(never)
  private func search(_ name: PyStr) -> Value? {
    for type in mro {
      if let value = type.namespace.find(name) {
        cache.insert(name, value)
        return value
      }
    }
    cache.insert(name, .unset)
    return nil
  }

  /// As `lookup`, but beginning after a class in the method resolution order, as `super` does.
  func lookup(_ name: PyStr, after start: PyType) -> Value? {
    guard let index = mro.firstIndex(where: { $0 === start }) else { return nil }
    for type in mro[(index + 1)...] {
      if let value = type.namespace.find(name) { return value }
    }
    return nil
  }

  /// Whether this is a class or derives from it.
  func isSubtype(of other: PyType) -> Bool {
    self === other || mro.contains { $0 === other }
  }

  /// Forgets what was cached; call after every change of the namespace.
  func namespaceChanged() {
    version = heap.nextVersion()
    cache.removeAll()
    for reference in subclassReferences {
      reference._withUnsafeGuaranteedRef { $0.namespaceChanged() }
    }
  }

  /// Notes that instances may shadow attributes of the class.
  func noteShadowing() {
    guard !mayBeShadowed else { return }
    mayBeShadowed = true
    version = heap.nextVersion()
  }

  /// Lets go of all that classes hold, each other among it, so that they die.
  ///
  /// - Parameter classes: every class of a run, `type` and `object` first; nothing else refers to
  ///   any of them any more.
  static func dissolve(_ classes: inout [PyType]) {
    for type in classes {
      type.namespace.removeAll()
      type.namespace.unaccount()
      type.namespace.untrack()
      type.attributes = nil
      type.finalizer = nil
      type.cache.removeAll()
    }
    for type in classes {
      type.mro = []
      type.bases = []
      type.subclassReferences = []
    }
    // The classes of classes go last.
    while let last = classes.popLast() { _ = consume last }
  }

  /// The number of the class's name in the trace's table.
  func traceText(in trace: TraceLog) -> TextID {
    if knownTraceText == 0 { knownTraceText = trace.text(name) }
    return knownTraceText
  }

  /// The number of what shows an exception of the class without arguments, such as `ValueError()`.
  func traceCallText(in trace: TraceLog) -> TextID {
    if knownTraceCallText == 0 { knownTraceCallText = trace.shortText("\(name)()") }
    return knownTraceCallText
  }

  /// The classes that derive from this one directly.
  var subclasses: [PyType] { subclassReferences.map { $0.takeUnretainedValue() } }
}
