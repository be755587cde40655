/// Frames as programs see them: `sys._getframe`, `gi_frame`, `tb_frame`.
extension Interpreter {
  /// Defines the `frame` type.
  func installFrameType() {
    let type = types.frame
    func attribute(_ name: String, _ get: @escaping (Interpreter, PyFrame) -> Value) {
      self.attribute(type, name) { (vm, value) throws(Raised) in
        value.object(as: PyFrame.self).map { get(vm, $0) } ?? .none
      }
    }
    attribute("f_code") { vm, frame in .object(PyCode(frame.code, type: vm.types.code)) }
    attribute("f_globals") { _, frame in .object(frame.globals) }
    attribute("f_builtins") { vm, _ in .object(vm.builtins) }
    attribute("f_lineno") { vm, frame in .int(vm.line(of: frame)) }
    attribute("f_lasti") { vm, frame in .int(vm.offset(of: frame)) }
    attribute("f_locals") { vm, frame in .object(vm.locals(of: frame)) }
    attribute("f_back") { vm, frame in vm.caller(of: frame).map { .object($0) } ?? .none }
    attribute("f_trace") { _, _ in .none }
    method(type, "clear", "self, /") { (vm, a) throws(Raised) in
      guard let frame = a[0].object(as: PyFrame.self) else { return .none }
      if let generator = frame.generator, generator.frame != nil, generator.state != .running {
        try vm.close(generator)
      } else if vm.living(frame) != nil {
        throw vm.runtimeError("cannot clear an executing frame")
      }
      frame.kept = []
      frame.locals = vm.makeDictionary()
      return .none
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let frame = a[0].object(as: PyFrame.self) else { return vm.string("<frame>") }
      return vm.string(
        "<frame at \(vm.address(frame)), file '\(frame.code.file)', line \(vm.line(of: frame)), "
          + "code \(frame.code.name)>")
    }
  }

  /// What a program may know of an activation that goes on.
  func frameObject(_ place: FramePointer) -> PyFrame {
    let made = PyFrame(
      place.pointee.code, line: line(at: place), globals: place.pointee.globals, type: types.frame)
    made.place = place
    made.instruction = instruction(at: place)
    made.generator = place.pointee.generator
    made.locals = locals(of: place)
    return made
  }

  /// What a program may know of the frame that a traceback begins with.
  func frameObject(of traceback: PyTraceback) -> PyFrame? {
    guard let entry = traceback.entries.first else { return nil }
    if let known = traceback.frame { return known }
    let line = Int(entry.code.range(at: entry.instruction).line)
    // The one that handles the exception goes on; the others are gone.
    var place = entry.kept.isEmpty ? current : nil
    while let candidate = place, candidate.pointee.code !== entry.code {
      place = candidate.pointee.caller
    }
    let made: PyFrame
    if let place {
      made = frameObject(place)
    } else {
      made = PyFrame(entry.code, line: line, globals: entry.globals, type: types.frame)
      made.instruction = Int(entry.instruction)
      made.kept = entry.kept
      if let previous = traceback.previous { made.caller = frameObject(of: previous) }
    }
    traceback.frame = made
    return made
  }

  /// The activation that a frame stands for, while it goes on.
  private func living(_ frame: PyFrame) -> FramePointer? {
    guard let place = frame.place else { return nil }
    if let generator = frame.generator, generator.frame == place { return place }
    var running = current
    while let candidate = running {
      if candidate == place, candidate.pointee.code === frame.code { return place }
      running = candidate.pointee.caller
    }
    frame.place = nil
    return nil
  }

  private func line(at place: FramePointer) -> Int {
    if let generator = place.pointee.generator, generator.state == .created {
      return Int(generator.code.unit.firstLine)
    }
    return Int(place.line)
  }

  private func line(of frame: PyFrame) -> Int {
    if let place = living(frame) { frame.line = line(at: place) }
    return frame.line
  }

  private func instruction(at place: FramePointer) -> Int {
    place.pointee.next - place.pointee.body.pointee.instructions
  }

  /// `f_lasti`: how far a frame is in its code, in bytes.
  ///
  /// The instructions are not CPython's, so that only this can be told from it: it stays where the
  /// frame stays, and grows from line to line.
  private func offset(of frame: PyFrame) -> Int {
    if let place = living(frame) { frame.instruction = instruction(at: place) }
    return 2 * frame.instruction
  }

  /// `f_locals`: one dictionary for a frame, brought up to date whenever it is asked for.
  private func locals(of frame: PyFrame) -> PyObject {
    let found: PyObject
    if let place = living(frame) {
      found = locals(of: place)
    } else if let known = frame.locals {
      return known
    } else {
      found = frame.kept.withUnsafeBufferPointer { kept in
        locals(of: frame.code, in: kept, globals: frame.globals)
      }
    }
    if let known = frame.locals as? PyDict, known !== found, let new = found as? PyDict,
      frame.code.unit.kind != .module
    {
      known.replaceContent(with: new)
      return known
    }
    frame.locals = found
    return found
  }

  private func caller(of frame: PyFrame) -> PyFrame? {
    if let known = frame.caller { return known }
    guard let place = living(frame), let caller = place.pointee.caller,
      place.pointee.generator.map({ $0.state == .running }) ?? true
    else { return nil }
    let made = frameObject(caller)
    frame.caller = made
    return made
  }
}
