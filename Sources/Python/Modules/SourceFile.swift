import PythonSyntax

/// A Python source file.
package struct SourceFile: Sendable {
  /// Its path as it is shown.
  package let path: String
  package let bytes: [UInt8]
  /// Whether it is a package's `__init__.py`.
  package let isPackage: Bool

  /// Makes a source file.
  package init(path: String, bytes: [UInt8], isPackage: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isPackage = isPackage
  }
}

/// Finds the modules that stand beside a program.
///
/// The interpreter itself reads no files: whoever starts a program says which modules it has.
package protocol SourceProvider: AnyObject {
  /// The source of a module or package by its full name; `nil` where the program has none.
  func source(of module: String) -> SourceFile?
}

/// The source files of a run, for imports and for the lines of tracebacks.
struct SourceTable {
  private var texts: [String: SourceText] = [:]
  private var known: [String: SourceFile] = [:]
  weak var provider: SourceProvider?

  /// Keeps a source file for its lines, which are split on demand.
  mutating func remember(_ source: SourceFile) {
    known[source.path] = source
    texts[source.path] = nil
  }

  /// The source of a module of the program.
  func module(_ name: String) -> SourceFile? { provider?.source(of: name) }

  /// A line (from 1) without its end.
  mutating func line(file: String, line: Int) -> String? {
    if texts[file] == nil, let source = known[file] {
      texts[file] =
        (try? SourceText(bytes: source.bytes))
        ?? SourceText(String(decoding: source.bytes, as: UTF8.self))
    }
    return texts[file]?.line(line)
  }
}
