import Lessons
import Trace

extension Tutorial {
  /// Where the search for a step's moment stands.
  enum Moment: Equatable {
    /// The moment is found.
    case at(Sequence)
    /// The program must run on before it can be found.
    case needsMore
    /// It is not in the whole run.
    case nowhere
  }

  /// The moment of a recording that the current step is about.
  ///
  /// A step's condition is looked for from the moment of the step before it that shows the same
  /// program; a step without one is about that moment itself. Found moments are kept.
  mutating func moment(in recording: Recording) -> Moment {
    let program = lesson.program(of: step)
    var place: Sequence?
    for index in 0...stepIndex {
      let step = lesson.steps[index]
      guard step.program == self.step.program else { continue }
      if let known = anchors[index] {
        place = known
        continue
      }
      if let condition = step.run {
        let found = recording.timeline.position(of: condition, from: place ?? 0, in: program)
        guard let found else {
          // A condition that never holds is a mistake in the lesson; the end will do.
          return recording.isComplete ? .nowhere : .needsMore
        }
        place = found
        anchors[index] = found
      } else if place == nil {
        guard let first = recording.timeline.next(.line, after: 0) else {
          return recording.isComplete ? .at(0) : .needsMore
        }
        place = first
        anchors[index] = first
      } else {
        anchors[index] = place
      }
    }
    return .at(place ?? 0)
  }
}
