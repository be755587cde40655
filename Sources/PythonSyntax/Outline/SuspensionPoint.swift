/// A place where a coroutine may hand control back.
package struct SuspensionPoint: Equatable, Sendable {
  /// What stands there.
  package enum Kind: Sendable {
    case await
    case asyncFor
    case asyncWith
    /// The `async for` of a comprehension.
    case asyncComprehension
  }

  package var kind: Kind
  /// The place of the expression, statement or comprehension.
  package var range: SourceRange
  /// The name of the innermost function around it; `nil` at the top of a module.
  package var function: String?

  /// Counted from 1.
  package var line: Int { Int(range.line) }
  /// Counted from 0, in Unicode scalars.
  package var column: Int { Int(range.column) }
}

/// Lists all suspension points of a module in the order of the source.
package func suspensionPoints(in module: Module) -> [SuspensionPoint] {
  var finder = SuspensionFinder()
  finder.visit(module.body, in: nil)
  return finder.points.sorted {
    ($0.range.line, $0.range.column) < ($1.range.line, $1.range.column)
  }
}

private struct SuspensionFinder {
  var points: [SuspensionPoint] = []
  private var pending: [Expression] = []

  mutating func visit(_ body: [Statement], in function: String?) {
    // The clauses of a long `elif` chain nest; they are walked without recursion.
    var statements = Array(body.reversed())
    while let statement = statements.popLast() {
      statement.appendExpressions(to: &pending)
      visitPending(in: function)
      switch statement.kind {
      case .for(let loop) where loop.isAsync:
        points.append(
          SuspensionPoint(kind: .asyncFor, range: statement.range, function: function))
      case .with(_, _, true):
        points.append(
          SuspensionPoint(kind: .asyncWith, range: statement.range, function: function))
      case .function(let definition):
        visit(definition.body, in: definition.name)
        continue
      default: break
      }
      for block in statement.blocks.reversed() { statements.append(contentsOf: block.reversed()) }
    }
  }

  private mutating func visitPending(in function: String?) {
    while let expression = pending.popLast() {
      switch expression.kind {
      case .await:
        points.append(
          SuspensionPoint(kind: .await, range: expression.range, function: function))
      case .comprehension(_, _, let clauses), .dictionaryComprehension(_, _, let clauses):
        for clause in clauses where clause.isAsync {
          points.append(
            SuspensionPoint(
              kind: .asyncComprehension, range: clause.target.range, function: function))
        }
      default: break
      }
      expression.appendChildren(to: &pending)
    }
  }
}
