/// The `traceback` type.
extension Interpreter {
  func installTracebackType() {
    let type = types.traceback
    attribute(
      type, "tb_lineno",
      get: { vm, value in
        guard let entry = (value.object as? PyTraceback)?.entries.first else { return .none }
        return .int(Int(entry.code.range(at: entry.instruction).line))
      })
    attribute(
      type, "tb_lasti",
      get: { vm, value in
        // In bytes of two for each instruction, as CPython counts.
        .int(2 * ((value.object as? PyTraceback)?.entries.first?.instruction ?? 0))
      })
    attribute(
      type, "tb_next",
      get: { vm, value in
        (value.object as? PyTraceback)?.next.map(Value.object) ?? .none
      })
    attribute(
      type, "tb_frame",
      get: { vm, value in
        (value.object as? PyTraceback).flatMap { vm.frameObject(of: $0) }.map { .object($0) }
          ?? .none
      })
  }
}
