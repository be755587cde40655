import PythonSyntax
import Screen

/// A Python file as the code pane shows it.
package struct ProgramText: Equatable, Sendable {
  /// A mistake that keeps the file from running.
  package struct Mistake: Equatable, Sendable {
    /// The line, from 1.
    package var line: Int
    /// The columns it is about, from 0, in characters.
    package var columns: Range<Int>
    /// What is wrong, in CPython's words.
    package var message: String
  }

  /// The path, as the trace's code objects have it.
  package let path: String
  /// The lines without their ends.
  package let lines: [String]
  /// The lines in colours.
  package let styled: [StyledText]
  /// The lines with a place at which a coroutine may suspend.
  package let suspensionLines: Set<Int>
  /// The modules that the file imports in statements of its own, outside of functions and classes.
  package let imports: Set<String>
  /// The lines of its functions and classes, those within others left out.
  let definitions: [ClosedRange<Int>]
  /// Why the file cannot run, where it cannot.
  package let mistake: Mistake?

  /// The file's name without its folders.
  package var name: String { Self.name(of: path) }

  /// The name of a file without its folders.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Reads a file's content.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    let source: SourceText
    var mistake: Mistake?
    var suspensions: Set<Int> = []
    var imports: Set<String> = []
    var definitions: [ClosedRange<Int>] = []
    do throws(SyntaxError) {
      source = try SourceText(bytes: bytes, file: path)
    } catch {
      source = SourceText(String(decoding: bytes, as: UTF8.self), file: path)
      mistake = Mistake(error)
    }
    lines = source.utf8.isEmpty ? [] : source.lines
    styled = Highlighting.styled(
      String(decoding: source.utf8, as: UTF8.self), lines: lines)
    if mistake == nil {
      do throws(SyntaxError) {
        let module = try Parser.parse(source)
        suspensions = Set(suspensionPoints(in: module).map(\.line))
        imports = Self.imports(in: module)
        definitions = Self.definitions(in: module)
      } catch {
        mistake = Mistake(error)
      }
    }
    suspensionLines = suspensions
    self.imports = imports
    self.definitions = definitions
    self.mistake = mistake
  }

  private static func definitions(in module: Module) -> [ClosedRange<Int>] {
    module.body.compactMap { statement in
      let decorators: [Expression]
      switch statement.kind {
      case .function(let definition): decorators = definition.decorators
      case .class(let definition): decorators = definition.decorators
      default: return nil
      }
      let first = min(statement.range.line, decorators.first?.range.line ?? .max)
      return Int(first)...Int(max(first, statement.range.endLine))
    }
  }

  private static func imports(in module: Module) -> Set<String> {
    var names: Set<String> = []
    /// A module in packages runs theirs first.
    func add(_ name: String) {
      let parts = name.split(separator: ".")
      for count in parts.indices { names.insert(parts[...count].joined(separator: ".")) }
    }
    for statement in module.body {
      switch statement.kind {
      case .import(let aliases): for alias in aliases { add(alias.name) }
      case .importFrom(let name?, 0, let aliases):
        add(name)
        // What is imported from a package may be a module.
        for alias in aliases { names.insert("\(name).\(alias.name)") }
      default: break
      }
    }
    return names
  }
}

extension ProgramText.Mistake {
  /// Takes over what the parser says.
  fileprivate init(_ error: SyntaxError) {
    let range = error.range
    let start = max(0, Int(range.column))
    let end = range.endLine == range.line ? Int(range.endColumn) : start + 1
    let category = error.category == .unsupported ? .syntax : error.category
    self.init(
      line: Int(range.line), columns: start..<max(start + 1, end),
      message: "\(category.rawValue): \(error.message)")
  }
}
