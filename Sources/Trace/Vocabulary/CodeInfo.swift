/// What the trace knows of a code object.
package struct CodeInfo: Equatable, Sendable {
  /// What calling a function of this code makes.
  package enum Kind: UInt8, Sendable {
    case module
    case function
    case coroutine
    case generator
    case asyncGenerator
    case classBody
    case comprehension
    /// A function implemented in Swift, such as `asyncio.sleep`.
    case native
  }

  package var name: String
  package var qualifiedName: String
  /// The path of its source file, as given.
  package var file: String
  package var kind: Kind
  /// The line of its `def`, from 1.
  package var firstLine: Int32
  /// The names of its locals, by slot.
  package var locals: [String]

  /// Whether it is part of the standard library, of which programs see no source.
  package var isLibrary: Bool { file.hasPrefix("<frozen ") }

  /// Makes a description.
  package init(
    name: String, qualifiedName: String, file: String, kind: Kind, firstLine: Int32,
    locals: [String]
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.file = file
    self.kind = kind
    self.firstLine = firstLine
    self.locals = locals
  }
}
