import Lessons
import Screen
import Testing

@testable import Tutor

@Suite("Exercises") struct ExerciseTests {
  private let place = (lesson: "taking-turns", step: "make-them-take-turns")

  private func learner() -> Learner { .tour(place.lesson, step: place.step) }

  private func record(_ learner: Learner) -> ExerciseRecord? {
    learner.services.saved?[lesson: place.lesson].exercises[place.step]
  }

  /// Writes the solution, as the learner would with an editor.
  private func solve(_ learner: Learner) throws {
    let tutorial = try #require(learner.state.tutorial)
    let exercise = try #require(tutorial.step.exercise)
    let solution = try #require(tutorial.lesson.programs[exercise.solution])
    learner.services.exercises[MemoryServices.name(tutorial)] = solution.bytes
  }

  @Test("An exercise opens with the learner's file and what to do with it")
  func opens() {
    let learner = learner()
    #expect(learner.performed.contains(.openExercise))
    #expect(learner.sees("Exercise /home/ada/polite_starter.py"))
    #expect(learner.sees("e opens it in your editor, x runs and checks it."))
    #expect(learner.state.scope?.program.name == "polite_starter.py")
  }

  @Test("Checks that fail say what was expected and what happened")
  func fails() {
    let learner = learner()
    learner.type("x")
    let exercise = learner.state.tutorial?.exercise
    #expect(exercise?.results.count == 3)
    #expect(exercise?.results.first?.isPassed == false)
    #expect(exercise?.isPassed == false)
    #expect(learner.rows.contains { $0.contains("✗") })
    #expect(record(learner) == ExerciseRecord(tries: 1))
  }

  @Test("A program that does what is asked passes, and that is saved")
  func passes() throws {
    let learner = learner()
    try solve(learner)
    learner.type("x")
    #expect(learner.sees("All checks pass. Well done."))
    #expect(record(learner) == ExerciseRecord(tries: 1, isPassed: true))
    learner.press(.enter)
    #expect(learner.state.tutorial?.step.id == "what-you-know-now")
  }

  @Test("A program with a mistake, or one that fails, is shown with it and passes no check")
  func mistakes() {
    for text in [SamplePrograms.broken, SamplePrograms.failing] {
      let learner = learner()
      learner.services.exercises[MemoryServices.name(learner.state.tutorial)] = Array(text.utf8)
      learner.type("x")
      #expect(learner.state.tutorial?.exercise?.isPassed == false)
      #expect(learner.state.tutorial?.exercise?.isRunning == false)
    }
  }

  @Test("A program that never pauses is stopped, and the line in which it hangs is shown")
  func endless() {
    let text = """
      import asyncio


      async def count():
          print("begins")
          while True:
              pass


      asyncio.run(count())

      """
    let learner = learner()
    learner.services.exercises[MemoryServices.name(learner.state.tutorial)] = Array(text.utf8)
    learner.type("x")
    let exercise = learner.state.tutorial?.exercise
    #expect(exercise?.isRunning == false)
    #expect(exercise?.results.count == 1)
    #expect(learner.sees("✗ The program should end, but after"))
    #expect(learner.sees("lines it was still in lines 6 to 7, which never pause:"))
    #expect([6, 7].contains(learner.line))
    #expect(learner.state.scope?.loop.outputs.count == 1)
    #expect(record(learner) == ExerciseRecord(tries: 1))
  }

  @Test("One that pauses for ever is told from one that never does; Esc stops it early")
  func endlessTurns() {
    let learner = learner()
    learner.services.exercises[MemoryServices.name(learner.state.tutorial)] = Array(
      SamplePrograms.endless.utf8)
    learner.patience = 2
    learner.type("x")
    #expect(learner.state.tutorial?.exercise?.isRunning == true)
    learner.press(.escape)
    #expect(learner.state.tutorial?.exercise?.isRunning == false)
    #expect(learner.sees("still goes round in lines 5 to 6."))
    #expect(!learner.sees("never pause"))
  }

  @Test("Of a check that is stopped at once no more is said than that")
  func stoppedCheck() {
    let learner = learner()
    learner.services.exercises[MemoryServices.name(learner.state.tutorial)] = Array(
      SamplePrograms.endless.utf8)
    learner.patience = 0
    learner.type("x")
    learner.press(.escape)
    #expect(learner.state.tutorial?.exercise?.isRunning == false)
    #expect(learner.sees("✗ You stopped the check before the program had ended."))
    #expect(!learner.sees("goes round"))
  }

  @Test("Beside the editor stand the task, what the last check found missing, and the hints")
  func taskBesideEditor() {
    let learner = learner()
    learner.type("xhe")
    #expect(learner.state.editor != nil)
    #expect(learner.sees("✗ "))
    #expect(!learner.sees("✓ "))
    #expect(learner.sees("Hint 1:"))
    #expect(!learner.sees("Exercise /home/ada/polite_starter.py"))
  }

  @Test("Ctrl-T turns to the part of the task that does not fit, and round to where it began")
  func turnsTask() {
    let learner = learner()
    learner.resize(to: Size(width: 72, height: 20))
    learner.type("xhe")
    #expect(learner.sees("Ctrl-T for more"))
    let first = learner.frame
    var frames = [first]
    repeat {
      learner.press(.control("t"))
      frames.append(learner.frame)
    } while !learner.seesAgain(first) && frames.count < 10
    #expect(learner.seesAgain(first))
    #expect(frames.contains { $0.text.contains("Hint 1:") })
    #expect(frames.contains { $0.text.contains("Two tasks count") })
    // The text itself is not scrolled by it.
    #expect(learner.state.editor?.buffer.cursor.line == 0)
  }

  @Test("e opens the learner's file, and what is written there is what is checked")
  func edits() throws {
    let learner = learner()
    learner.type("e")
    #expect(learner.performed.last == .edit("/home/ada/polite_starter.py"))
    let line = learner.state.scope?.program.lines.firstIndex { $0.contains("print(name") }
    let wanted = try #require(line)
    for _ in 0..<wanted { learner.press(.down) }
    learner.press(.end, .enter)
    learner.type("await asyncio.sleep(0)")
    learner.press(.escape)
    #expect(learner.state.editor == nil)
    learner.type("x")
    #expect(learner.sees("All checks pass. Well done."))
  }

  @Test("Starting over asks first, and puts the given program back")
  func resets() throws {
    let learner = learner()
    try solve(learner)
    learner.type("x")
    #expect(learner.state.tutorial?.exercise?.isPassed == true)
    learner.type("r")
    #expect(learner.sees("Throw away your program and start from the given one?"))
    learner.type("n")
    #expect(!learner.performed.contains(.resetExercise))
    learner.type("ry")
    #expect(learner.performed.contains(.resetExercise))
    #expect(learner.state.tutorial?.exercise?.isPassed == false)
    #expect(learner.state.tutorial?.exercise?.results == [])
    let lines = learner.state.scope?.program.lines ?? []
    #expect(!lines.contains { $0.contains("asyncio.sleep(0)") })
  }

  @Test("The solution is shown on request only, and counts as help")
  func solution() {
    let learner = learner()
    learner.type("v")
    #expect(learner.sees("Show the solution?"))
    learner.press(.escape)
    #expect(!learner.performed.contains(.showSolution))
    learner.type("vy")
    #expect(learner.state.scope?.program.name == "polite_solution.py")
    #expect(learner.sees("The code shows a solution."))
    #expect(record(learner)?.isSolutionShown == true)
    learner.type("x")
    #expect(learner.state.scope?.program.name == "polite_starter.py")
  }

  @Test("Elsewhere the exercise's keys say that there is none")
  func elsewhere() {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    for key in "xv" {
      learner.press(.character(key))
      #expect(learner.notice == "This step has no exercise.")
    }
  }
}
