@testable import Trace

extension LoopState {
  /// The state in one line, as a diagram: who runs where, who is ready, sleeps or waits.
  func diagram(_ log: TraceLog) -> String {
    func name(_ id: TaskID) -> String { task(id).map { log.texts[$0.name] } ?? "-" }
    func place(_ id: TaskID) -> String {
      frames(of: id).map { "\(log.codes[Int($0.code)].name):\($0.line)" }.joined(separator: ">")
    }
    var parts: [String] = []
    if currentTask != 0 {
      parts.append("▸ \(name(currentTask)) \(place(currentTask))")
    } else if let frame = currentFrame {
      parts.append("▸ \(log.codes[Int(frame.code)].name):\(frame.line)")
    }
    if !ready.isEmpty {
      parts.append(
        "◦ "
          + ready.map { entry in
            (isCancelled(entry) ? "(cancelled) " : "")
              + (entry.task == 0 ? "\(entry.purpose)" : name(entry.task))
          }.joined(separator: " "))
    }
    for timer in timers.prefix(5) { parts.append("◷ \(TimeText.moment(timer.deadline))") }
    for task in tasks where task.status.isSuspended {
      parts.append("⋯ \(name(task.id)) \(place(task.id)) \(task.wait.map { "\($0.reason)" } ?? "")")
    }
    for task in tasks where task.status.isFinal { parts.append("\(task.status) \(name(task.id))") }
    return parts.joined(separator: " | ")
  }
}
