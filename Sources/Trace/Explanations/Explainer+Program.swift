extension Explainer {
  /// The sentence for an event of the program, its loop or its clock.
  func programSentence(_ event: Event) -> String {
    switch event {
    case .programStarted(let file):
      return file == 0 ? "The program starts." : "The program \(text(file)) starts."
    case .programEnded(let status):
      return status == 0
        ? "The program ends." : "The program ends with exit status \(status)."
    case .loopStarted: return "The event loop starts to run."
    case .loopStopped: return "The event loop stops."
    case .loopClosed:
      let left = state.ready.count + state.timers.count
      return left == 0
        ? "The event loop is closed."
        : "The event loop is closed: \(counted(left, "entry", "entries")) of its queues will never run."
    case .tickBegan(let number): return tick(number)
    case .clockIdled(let time):
      guard state.ready.isEmpty else {
        return
          "The loop looked for I/O for \(TimeText.seconds(time)), while something was on its way."
      }
      return "Nothing was ready, so the loop was idle for \(TimeText.seconds(time)), "
        + "until \(TimeText.moment(now))."
    case .blocked(let what, let time):
      let held =
        state.currentThread == 0
        ? "the loop for \(TimeText.seconds(time)): no other task could run"
        : "\(name(thread: state.currentThread)) for \(TimeText.seconds(time))"
      return sentence("\(text(what))\(atLine) blocked \(held)")
    default: return ""
    }
  }

  private func tick(_ number: Int) -> String {
    let ready = state.ready.count
    var due = 0
    for timer in state.timers.prefix(1000) {
      if timer.deadline > now { break }
      due += 1
    }
    var parts: [String] = []
    if ready > 0 { parts.append("\(ready) in the ready queue") }
    if due > 0 { parts.append(counted(due, "timer due", "timers due")) }
    if parts.isEmpty { parts.append("nothing ready yet") }
    return "Tick \(number) begins with " + parts.joined(separator: " and ") + "."
  }

  /// The sentence for an output or a diagnostic.
  func findingSentence(_ event: Event) -> String {
    switch event {
    case .output(let stream, let id):
      var written = text(id)
      while written.hasSuffix("\n") { written.removeLast() }
      let target = stream == .standardError ? " to standard error" : ""
      let verb = stream == .standardError ? "writes" : "prints"
      if written.isEmpty { return sentence("\(actor) \(verb) an empty line\(target)\(atLine)") }
      let scalars = written.unicodeScalars
      let short = scalars.count > 40 ? String(scalars.prefix(40)) + "…" : written
      return sentence("\(actor) \(verb) \(ValueText.quoted(short))\(target)\(atLine)")
    case .diagnostic(let kind, _, let line, let detail):
      let words = text(detail)
      if !words.isEmpty { return words.hasSuffix(".") ? words : sentence(words) }
      return "Finding at line \(line): \(kind)."
    default: return ""
    }
  }

  /// The sentence for an event of an object.
  func objectSentence(_ event: Event) -> String {
    let value = ValueText(log, state)
    switch event {
    case .objectDescribed(_, let kind, let type, let count):
      return kind == .instance
        ? "The trace notes the attributes of a \(text(type)) object."
        : "The trace notes a \(text(type)) of \(counted(count, "item"))."
    case .objectItem(let id, let index, let item):
      return "Item \(index) of \(object(id)) is now \(value(item))."
    case .objectKey(let id, _, let key): return sentence("\(object(id)) has the key \(value(key))")
    case .objectAttribute(let id, let name, let attribute):
      return attribute == .unbound
        ? "The attribute \(text(name)) of \(object(id)) is deleted."
        : "The attribute \(text(name)) of \(object(id)) becomes \(value(attribute))."
    case .objectCount(let id, let count):
      return sentence("\(object(id)) now has \(counted(count, "item"))")
    default: return ""
    }
  }

  private func object(_ id: ObjectID) -> String {
    guard let type = state.object(id)?.type, type != 0 else { return "an object" }
    return state.object(id)?.kind == .instance ? "a \(text(type)) object" : "a \(text(type))"
  }
}
