extension Progress {
  /// What two copies of the program have recorded, together.
  ///
  /// Nothing that either has is lost; where both cannot hold, such as the step to resume, this
  /// one's holds.
  package func merged(with other: Progress) -> Progress {
    var result = self
    result.lastLesson = lastLesson ?? other.lastLesson
    for (id, theirs) in other.lessons {
      result.lessons[id] = lessons[id].map { $0.merged(with: theirs) } ?? theirs
    }
    return result
  }
}

extension LessonProgress {
  /// What both record; of different rounds, the later.
  func merged(with other: LessonProgress) -> LessonProgress {
    guard round == other.round else { return round > other.round ? self : other }
    var result = self
    if currentStep == nil {
      (result.currentStep, result.currentMoment) = (other.currentStep, other.currentMoment)
    }
    result.visited.formUnion(other.visited)
    result.answers.merge(other.answers) { $0.merged(with: $1) }
    result.exercises.merge(other.exercises) { $0.merged(with: $1) }
    return result
  }

  /// Forgets everything, as when the lesson is started over.
  package mutating func startOver() {
    let next = round + 1
    self = LessonProgress()
    round = next
  }
}

extension AnswerRecord {
  fileprivate func merged(with other: AnswerRecord) -> AnswerRecord {
    AnswerRecord(
      tries: max(tries, other.tries), isRight: isRight || other.isRight,
      hints: max(hints, other.hints))
  }
}

extension ExerciseRecord {
  fileprivate func merged(with other: ExerciseRecord) -> ExerciseRecord {
    ExerciseRecord(
      tries: max(tries, other.tries), isPassed: isPassed || other.isPassed,
      isSolutionShown: isSolutionShown || other.isSolutionShown, hints: max(hints, other.hints))
  }
}
