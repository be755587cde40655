extension Progress {
  /// How far the learner is with a lesson.
  package func status(of lesson: Lesson) -> LessonStatus {
    self[lesson: lesson.id].status(in: lesson)
  }

  /// How much of a lesson is done: steps read, questions answered and exercises passed.
  package func fraction(of lesson: Lesson) -> Double {
    let (done, all) = self[lesson: lesson.id].counts(in: lesson)
    return all == 0 ? 0 : Double(done) / Double(all)
  }

  /// The lesson to go on with: the last one while it is not finished, else the next unfinished.
  package func nextLesson(in course: Course) -> Lesson? {
    let isOpen = { (lesson: Lesson) in
      switch status(of: lesson) {
      case .untouched, .begun: true
      case .finished, .finishedWithHelp: false
      }
    }
    let last = course.lessons.firstIndex { $0.id == lastLesson } ?? 0
    return course.lessons[min(last, course.lessons.count)...].first(where: isOpen)
      ?? course.lessons.first(where: isOpen)
  }
}

extension LessonProgress {
  /// How far the learner is; nothing counts as done that was skipped.
  func status(in lesson: Lesson) -> LessonStatus {
    let (done, all) = counts(in: lesson)
    guard done == all else {
      let isUntouched = visited.isEmpty && answers.isEmpty && exercises.isEmpty
      return isUntouched ? .untouched : .begun
    }
    let isHelped = lesson.steps.contains { step in
      step.exercise != nil && exercises[step.id]?.isSolutionShown == true
    }
    return isHelped ? .finishedWithHelp : .finished
  }

  /// How many things there are to do in a lesson, and how many are done.
  func counts(in lesson: Lesson) -> (done: Int, all: Int) {
    var done = 0
    var all = 0
    for step in lesson.steps {
      all += 1
      if visited.contains(step.id) { done += 1 }
      if step.ask != nil {
        all += 1
        if answers[step.id]?.isRight == true { done += 1 }
      }
      if step.exercise != nil {
        all += 1
        let record = exercises[step.id]
        if record?.isPassed == true || record?.isSolutionShown == true { done += 1 }
      }
    }
    return (done, all)
  }
}
