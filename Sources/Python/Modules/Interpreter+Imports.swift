import PythonSyntax

/// Where modules come from.
extension Interpreter {
  /// Makes a module: natively, or from Python source that is part of the interpreter.
  enum ModuleSource {
    case native((Interpreter, PyModule) throws(Raised) -> Void)
    case python(String)
  }

  /// `import name` and `from name import ...`.
  func importModule(
    _ name: String, level: Value, names: Value, _ frame: FramePointer
  ) throws(Raised) -> Value {
    var absolute = name
    if case .int(let level) = level, level > 0 {
      absolute = try resolveRelative(name, level: level, globals: frame.pointee.globals)
    }
    let hasNames = !names.isNone
    let parts = absolute.split(separator: ".").map(String.init)
    guard !parts.isEmpty else { throw valueError("Empty module name") }
    let path = parts.joined(separator: ".")
    let (first, last) = try loadModules(parts)
    if hasNames {
      for item in names.tuple?.elements ?? [] {
        guard let text = item.text, text != "*", let module = last.object as? PyModule,
          module.namespace.find(self.names.path) != nil, module.namespace.find(intern(text)) == nil
        else { continue }
        // A submodule may be meant.
        if moduleExists("\(path).\(text)") {
          module.namespace.set(intern(text), try loadModule("\(path).\(text)"))
        }
      }
      return last
    }
    return first
  }

  /// Loads a module and before it the packages that it is in.
  ///
  /// - Parameter parts: the parts of its full name.
  /// - Returns: the outermost package and the module itself.
  /// - Throws: what the modules raise, or ModuleNotFoundError.
  func loadModules(_ parts: [String]) throws(Raised) -> (first: Value, last: Value) {
    var path = ""
    var first = Value.none
    var last = Value.none
    for part in parts {
      path = path.isEmpty ? part : "\(path).\(part)"
      let module = try loadModule(path)
      if first.isNone {
        first = module
      } else if let owner = last.object as? PyModule {
        owner.namespace.set(intern(part), module)
      }
      last = module
    }
    return (first, last)
  }

  private func resolveRelative(
    _ name: String, level: Int, globals: PyDict
  ) throws(Raised) -> String {
    let own = globals.find(intern("__package__"))?.text ?? ""
    var parts = own.split(separator: ".").map(String.init)
    guard !parts.isEmpty else {
      throw error(
        exceptions.importError, "attempted relative import with no known parent package")
    }
    guard level - 1 < parts.count else {
      throw error(
        exceptions.importError, "attempted relative import beyond top-level package")
    }
    parts.removeLast(level - 1)
    let base = parts.joined(separator: ".")
    return name.isEmpty ? base : "\(base).\(name)"
  }

  /// The module of a full name, loaded now if it was not yet.
  func loadModule(_ name: String) throws(Raised) -> Value {
    if let loaded = modules.find(intern(name)) { return loaded }
    if let source = sibling(name) { return try runModule(name, source) }
    if let library = moduleLibrary[name] { return try makeModule(name, library) }
    throw missingModule(name)
  }

  private func moduleExists(_ name: String) -> Bool {
    modules.find(intern(name)) != nil || sibling(name) != nil || moduleLibrary[name] != nil
  }

  private func missingModule(_ name: String) -> Raised {
    var message = "No module named '\(name)'"
    if let dot = name.lastIndex(of: ".") {
      let parent = String(name[..<dot])
      if let module = modules.find(intern(parent))?.object as? PyModule,
        module.namespace.find(names.path) == nil
      {
        message += "; '\(parent)' is not a package"
      }
    }
    let root = String(name.prefix { $0 != "." })
    if Interpreter.thirdPartyModules.contains(root) {
      message += " (Loopscope runs programs with the standard library only)"
    } else if Interpreter.refusedModules.contains(root) {
      message += " (Loopscope runs programs without access to files, processes and the system)"
    } else if Interpreter.leftOutModules.contains(root) {
      message += " (Loopscope does not have this module of the standard library)"
    }
    let raised = error(exceptions.moduleNotFoundError, message)
    raised.exception.attributes = dictionary([("name", string(name)), ("path", .none)])
    return raised
  }

  private static let thirdPartyModules: Set<String> = [
    "aiohttp", "httpx", "requests", "numpy", "pandas", "trio", "anyio", "uvloop", "aiofiles",
    "flask", "fastapi", "django", "starlette", "tornado", "twisted", "curio", "scipy", "matplotlib",
    "pytest", "rich", "pydantic", "bs4", "lxml", "yaml", "redis", "sqlalchemy", "asyncpg",
    "aiomysql",
    "aioredis", "websockets", "PIL", "cv2", "torch", "tensorflow", "sklearn", "seaborn", "colorama",
    "click", "typer", "jinja2", "boto3", "celery", "dateutil", "dotenv", "gevent", "greenlet",
    "hypothesis", "jwt", "loguru", "motor", "mypy", "networkx", "nltk", "openai", "paramiko",
    "peewee",
    "pika", "plotly", "polars", "psutil", "psycopg", "psycopg2", "pygame", "pymongo", "pymysql",
    "pytz", "sanic", "selenium", "simplejson", "six", "sympy", "tabulate", "toolz",
    "typing_extensions",
    "ujson", "uvicorn", "werkzeug", "wx", "zmq", "tqdm", "attr", "attrs", "sniffio", "urllib3",
    "aiosqlite", "janus",
  ]

  private static let refusedModules: Set<String> = [
    "subprocess", "socket", "ssl", "shutil", "tempfile", "multiprocessing",
    "ctypes",
    "sqlite3", "urllib", "http", "select", "selectors", "fcntl", "glob", "mmap",
    "resource", "zipfile", "tarfile", "bz2", "lzma", "dbm", "shelve", "ftplib", "smtplib",
    "poplib", "imaplib", "telnetlib", "socketserver", "xmlrpc", "webbrowser", "wsgiref",
    "fileinput",
    "filecmp", "asyncore", "asynchat", "pty", "tty", "termios", "pwd", "grp", "syslog", "msvcrt",
    "winreg",
    "readline", "curses", "tkinter", "turtle", "posix", "nt", "venv", "pip",
    "setuptools", "ensurepip", "zipapp", "zipimport", "faulthandler", "pdb", "bdb", "code",
    "codeop", "crypt", "getpass",
  ]

  /// Modules of the standard library that have no place in a lesson; naming them here gives a better
  /// message than that there is no such module.
  private static let leftOutModules: Set<String> = [
    "aifc", "audioop", "binhex", "cgi", "cgitb", "chunk",
    "cProfile", "compileall",
    "dis", "distutils", "email", "encodings", "formatter",
    "idlelib", "imghdr", "imp",
    "lib2to3", "mailbox", "mailcap", "marshal", "modulefinder", "netrc",
    "nntplib", "opcode", "ossaudiodev", "parser", "pickletools", "pipes",
    "pkgutil", "plistlib", "profile", "pstats", "py_compile", "pyclbr", "quopri",
    "rlcompleter",
    "runpy", "site", "smtpd", "sndhdr", "spwd", "stat", "stringprep",
    "sunau", "symtable", "sysconfig", "tabnanny", "test", "this", "token", "tokenize", "trace",
    "uu", "wave", "xdrlib", "xml",
  ]

  // MARK: Library modules

  private func makeModule(_ name: String, _ source: ModuleSource) throws(Raised) -> Value {
    switch source {
    case .native(let fill):
      let module = newModule(name)
      modules.set(intern(name), .object(module))
      do {
        try fill(self, module)
      } catch {
        _ = modules.remove(intern(name))
        throw error
      }
      return .object(module)
    case .python(let text):
      return try runModule(
        name, SourceFile(path: "<frozen \(name)>", bytes: Array(text.utf8), isPackage: false),
        isLibrary: true)
    }
  }

  /// An empty module with the usual attributes.
  func newModule(_ name: String) -> PyModule {
    let namespace = makeDictionary()
    namespace.set(names.name, string(name))
    namespace.set(names.documentation, .none)
    namespace.set(intern("__package__"), string(name))
    namespace.set(intern("__loader__"), .none)
    namespace.set(intern("__spec__"), .none)
    return PyModule(name: name, namespace: namespace, type: types.module)
  }

  // MARK: The program's own modules

  /// A module or package in the program's folder.
  private func sibling(_ name: String) -> SourceFile? {
    sources.module(name)
  }

  private func runModule(
    _ name: String, _ source: SourceFile, isLibrary: Bool = false
  ) throws(Raised) -> Value {
    let module = newModule(name)
    module.namespace.set(names.file, string(source.path))
    if source.isPackage {
      module.namespace.set(names.path, list([string(source.path)]))
    } else {
      let parent = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
      module.namespace.set(intern("__package__"), string(parent))
    }
    modules.set(intern(name), .object(module))
    do {
      _ = try runSource(source, in: module, isTraced: isTracing && !isLibrary)
    } catch {
      _ = modules.remove(intern(name))
      throw error
    }
    return modules.find(intern(name)) ?? .object(module)
  }

  /// Compiles a source file and runs it as a module's code; its expressions may show their values,
  /// as interactive ones do.
  func runSource(
    _ source: SourceFile, in module: PyModule, isTraced: Bool, showsValues: Bool = false
  ) throws(Raised) -> Value {
    if module.namespace.find(intern("__builtins__")) == nil {
      module.namespace.set(intern("__builtins__"), .object(builtinsModule))
    }
    let code = try compile(source, isTraced: isTraced, showsValues: showsValues)
    let frame = code.body.makeFrame(globals: Unmanaged.passUnretained(module.namespace))
    try enterFrame(frame)
    return try runNested(frame)
  }

  /// The code of a source file; its mistakes are raised as SyntaxError.
  func compile(
    _ source: SourceFile, isTraced: Bool, showsValues: Bool = false
  ) throws(Raised) -> Code {
    sources.remember(source)
    do throws(SyntaxError) {
      let tree = try Parser.parse(source.bytes, file: source.path)
      let unit = try Compiler.compile(
        tree, file: source.path, tracing: isTraced, showsValues: showsValues)
      if let category = exceptions.named("SyntaxWarning"), !isLibrary(source) {
        for warning in tree.syntaxWarnings {
          warn(
            category, warning.message, file: source.path, line: Int(warning.line))
        }
      }
      // The machine trusts operands, so code that is not well formed must not reach it.
      do {
        try unit.verify()
      } catch {
        throw SyntaxError(.unsupported, "this code cannot be run: \(error)", at: unit.range)
      }
      return makeCode(unit, file: source.path)
    } catch {
      throw syntaxError(error, in: source)
    }
  }

  /// Whether a source is part of Loopscope, not of the program.
  private func isLibrary(_ source: SourceFile) -> Bool { source.path.hasPrefix("<frozen ") }

  /// The exception for a mistake in a source file.
  func syntaxError(_ error: SyntaxError, in source: SourceFile) -> Raised {
    let type: PyType
    switch error.category {
    case .syntax, .unsupported: type = exceptions.syntaxError
    case .indentation: type = exceptions.named("IndentationError") ?? exceptions.syntaxError
    case .tab: type = exceptions.named("TabError") ?? exceptions.syntaxError
    }
    let line = Int(error.range.line)
    let text = sourceLine(file: source.path, line: line).map { string($0 + "\n") } ?? .none
    let details = tuple([
      string(source.path), .int(line), .int(Int(error.range.column) + 1), text,
      .int(Int(error.range.endLine)), .int(Int(error.range.endColumn) + 1),
    ])
    return self.error(type, arguments: [string(error.message), details])
  }

  /// A line of a source file of the run, without its end.
  func sourceLine(file: String, line: Int) -> String? { sources.line(file: file, line: line) }

  // MARK: from ... import

  /// `from module import name`.
  func importFrom(_ module: Value, _ name: PyStr) throws(Raised) -> Value {
    do {
      if let found = try findAttribute(module, name) { return found }
    } catch {
      // A module's own `__getattr__` has no such name either.
      guard matches(error, exceptions.attributeError) else { throw error }
    }
    let owner = (module.object as? PyModule)?.name ?? "<unknown module name>"
    if let loaded = modules.find(intern("\(owner).\(name.value)")) { return loaded }
    let file =
      (module.object as? PyModule)?.namespace.find(names.file)?.text
      .flatMap { $0.hasPrefix("<frozen ") ? nil : $0 } ?? "unknown location"
    let raised = error(
      exceptions.importError, "cannot import name '\(name.value)' from '\(owner)' (\(file))")
    raised.exception.attributes = dictionary([("name", string(owner)), ("path", string(file))])
    throw raised
  }

  /// `from module import *`.
  func importStar(_ module: Value, into globals: PyDict) throws(Raised) {
    guard let source = (module.object as? PyModule)?.namespace else { return }
    if let listed = source.find(names.all) {
      for item in try elements(of: listed) {
        guard let name = item.string else { continue }
        globals.set(intern(name), try getAttribute(module, intern(name)))
      }
      return
    }
    for entry in source.entries where !entry.key.isUnset {
      guard let name = entry.key.string, !name.value.hasPrefix("_") else { continue }
      globals.set(intern(name), entry.value)
    }
  }
}
