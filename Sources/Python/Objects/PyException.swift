/// A Python exception.
final class PyException: PyContainer {
  /// `args`.
  var arguments: [Value]
  /// Where the exception passed, innermost first.
  var traceback: [TracebackEntry] = [] {
    didSet { shownTraceback = nil }
  }
  /// The same as a program was given it last, until it changes.
  var shownTraceback: PyTraceback?
  /// `__cause__`; setting it from `raise ... from` also suppresses the context.
  var cause: PyException?
  /// `__context__`.
  var context: PyException?
  /// `__suppress_context__`.
  var suppressesContext = false
  /// What the library's functions had been given that it left: CPython's are frames of the traceback.
  var held: [Value] = []
  /// Whether functions of the library raised it, whose frames are not shown.
  var isOfLibrary = false
  /// Whether the trace has recorded that this exception was raised.
  var isRecorded = false

  /// Makes an exception of a class.
  init(_ arguments: [Value], type: PyType) {
    self.arguments = arguments
    super.init(type: type)
    nature = .exception
    accountNew(256)
  }

  override func clearReferences() {
    super.clearReferences()
    releaseVariables()
    arguments = []
    cause = nil
    context = nil
  }

  deinit {
    untrack()
    unaccount()
    let heap = type.heap
    if context != nil {
      var chained: Value = context.map(Value.object) ?? .none
      context = nil
      heap.release(&chained)
    }
    if cause != nil {
      var chained: Value = cause.map(Value.object) ?? .none
      cause = nil
      heap.release(&chained)
    }
    if !arguments.isEmpty { heap.release(&arguments) }
    if !held.isEmpty { heap.release(&held) }
    for index in traceback.indices where !traceback[index].kept.isEmpty {
      heap.release(&traceback[index].kept)
    }
  }
}

/// One frame that an exception passed.
struct TracebackEntry {
  let code: Code
  /// The index of the instruction that was running.
  let instruction: Int
  /// The names of the module that the frame belonged to.
  let globals: PyDict
  /// What the frame's variables held when the exception left it, by register: the objects live as
  /// long as the exception does, as under CPython, where a traceback keeps its frames.
  var kept: [Value] = []
}

/// A traceback as programs see it: the entries from one frame inwards.
final class PyTraceback: PyObject {
  /// Outermost first.
  let entries: ArraySlice<TracebackEntry>
  /// Its `tb_next` and `tb_frame`, once a program asked for them.
  private(set) lazy var next: PyTraceback? = {
    guard entries.count > 1 else { return nil }
    let made = PyTraceback(entries.dropFirst(), type: type)
    made.previous = self
    return made
  }()
  var frame: PyFrame?
  /// The one that this is `tb_next` of.
  private(set) weak var previous: PyTraceback?

  /// Makes a traceback of at least one entry.
  init(_ entries: ArraySlice<TracebackEntry>, type: PyType) {
    self.entries = entries
    super.init(type: type)
  }
}
