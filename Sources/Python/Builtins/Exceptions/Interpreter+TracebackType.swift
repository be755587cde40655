/// The `traceback` type, and the frames that it shows.
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
      type, "tb_next",
      get: { vm, value in
        (value.object as? PyTraceback)?.next.map(Value.object) ?? .none
      })
    attribute(
      type, "tb_frame",
      get: { vm, value in
        guard let traceback = value.object as? PyTraceback, let entry = traceback.entries.first
        else { return .none }
        if let known = traceback.frame { return .object(known) }
        let frame = PyInstance(type: vm.types.object)
        traceback.frame = frame
        frame.attributes = vm.dictionary([
          ("f_code", .object(PyCode(entry.code, type: vm.types.code))),
          ("f_lineno", .int(Int(entry.code.range(at: entry.instruction).line))),
        ])
        return .object(frame)
      })
  }
}
