/// Where a function stands in its file.
package struct FunctionExtent: Equatable, Sendable {
  package var name: String
  /// The name with those of the classes and functions around it, as in `__qualname__`.
  package var qualifiedName: String
  /// The line of `def`, decorators excluded.
  package var firstLine: Int
  package var lastLine: Int
  package var isAsync: Bool
}

/// Lists all functions of a module in the order of the source.
package func functionExtents(in module: Module) -> [FunctionExtent] {
  var extents: [FunctionExtent] = []
  collectExtents(of: module.body, inside: "", into: &extents)
  return extents
}

private func collectExtents(
  of body: [Statement], inside prefix: String, into extents: inout [FunctionExtent]
) {
  var statements = Array(body.reversed())
  while let statement = statements.popLast() {
    switch statement.kind {
    case .function(let definition):
      extents.append(
        FunctionExtent(
          name: definition.name, qualifiedName: prefix + definition.name,
          firstLine: Int(statement.range.line), lastLine: Int(statement.range.endLine),
          isAsync: definition.isAsync))
      collectExtents(
        of: definition.body, inside: prefix + definition.name + ".<locals>.", into: &extents)
    case .class(let definition):
      collectExtents(
        of: definition.body, inside: prefix + definition.name + ".", into: &extents)
    default:
      for block in statement.blocks.reversed() { statements.append(contentsOf: block.reversed()) }
    }
  }
}
