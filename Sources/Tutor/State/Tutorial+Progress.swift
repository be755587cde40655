import Lessons
import Trace

extension Tutorial {
  /// What became of the step's question so far.
  var answerRecord: AnswerRecord? { progress[lesson: lesson.id].answers[step.id] }

  /// What became of the step's exercise so far.
  var exerciseRecord: ExerciseRecord? { progress[lesson: lesson.id].exercises[step.id] }

  /// Notes that the learner is at the step.
  mutating func noteVisit() {
    progress.lastLesson = lesson.id
    progress[lesson: lesson.id].currentStep = step.id
    progress[lesson: lesson.id].currentMoment = nil
    progress[lesson: lesson.id].visited.insert(step.id)
  }

  /// Notes the event at which the learner leaves the step's program, to be resumed there.
  mutating func noteMoment(_ cursor: Sequence?) {
    guard step.exercise == nil else { return }
    let isElsewhere = cursor != anchors[stepIndex]
    progress[lesson: lesson.id].currentMoment = isElsewhere ? cursor : nil
  }

  /// Notes an answer to the step's question.
  mutating func noteAnswer(isRight: Bool) {
    var record = answerRecord ?? AnswerRecord()
    record.tries += 1
    record.isRight = record.isRight || isRight
    progress[lesson: lesson.id].answers[step.id] = record
  }

  /// How many of the step's hints were read before.
  var hintsRead: Int {
    let read = step.exercise == nil ? answerRecord?.hints : exerciseRecord?.hints
    return min(read ?? 0, step.hints.count)
  }

  /// Notes that a hint was read.
  mutating func noteHint() {
    if step.exercise != nil {
      var record = exerciseRecord ?? ExerciseRecord()
      record.hints = max(record.hints, hints)
      progress[lesson: lesson.id].exercises[step.id] = record
    } else {
      var record = answerRecord ?? AnswerRecord()
      record.hints = max(record.hints, hints)
      progress[lesson: lesson.id].answers[step.id] = record
    }
  }

  /// Notes a run of the exercise.
  mutating func noteExercise(isPassed: Bool) {
    var record = exerciseRecord ?? ExerciseRecord()
    record.tries += 1
    record.isPassed = record.isPassed || isPassed
    progress[lesson: lesson.id].exercises[step.id] = record
  }

  /// Notes that the exercise's solution was shown.
  mutating func noteSolution() {
    var record = exerciseRecord ?? ExerciseRecord()
    record.isSolutionShown = true
    progress[lesson: lesson.id].exercises[step.id] = record
  }
}

extension ExerciseState {
  /// Makes the state of an exercise that may have been worked at before.
  init(record: ExerciseRecord?) {
    isPassed = record?.isPassed ?? false
  }
}
