import Lab
import Lessons
import Screen

/// Something that happened and that the application reacts to.
package enum Message {
  /// A key was pressed.
  case key(Key)
  /// The screen has a new size.
  case resized(Size)
  /// The program ran on for a slice.
  case advanced
  /// The play-back's time has come.
  case playTick
  /// A program is ready to be looked at.
  case opened(Scope)
  /// A lesson's program is ready to be looked at.
  case programStarted(LessonProgram, Recording)
  /// The learner's file of an exercise was read, and a run of it is ready.
  case exerciseOpened(path: String, bytes: [UInt8], Recording)
  /// The learner's copy of the step's program was read, and a run of it is ready unless it cannot
  /// be parsed.
  case playgroundOpened(path: String, bytes: [UInt8], Recording?)
  /// The learner's copy could not be opened, for the reason that the notice says.
  case playgroundRefused(Notice)
  /// The solution of an exercise is ready to be looked at.
  case solutionStarted(LessonProgram, Recording)
  /// A file was read for the built-in editor.
  case editing(path: String, bytes: [UInt8])
  /// The text of the built-in editor was saved.
  case textSaved(String)
  /// The program's file has changed on disk.
  case fileChanged
  /// An experiment has measured one row.
  case sampled(Sample)
  /// An experiment has ended, or could not be made for this reason.
  case labEnded(problem: String?)
  /// The program's file was read anew, with those that it imports; there is no run of one that
  /// cannot be parsed.
  case reloaded(ProgramText, Recording?, modules: [String: ProgramText] = [:])
  /// Something outside of the application wants to be said.
  case remark(Notice)
}

/// Something that the application wants done.
package enum Effect: Equatable {
  /// Let the program run on for a slice, then tell `advanced`.
  case advance
  /// Start a lesson's program, then tell `programStarted`.
  case startProgram(LessonProgram)
  /// Find or make the learner's file of the step's exercise, then tell `exerciseOpened`.
  case openExercise
  /// Put the given program in place of the learner's, then tell `exerciseOpened`.
  case resetExercise
  /// Find or make the learner's copy of the step's program, then tell `playgroundOpened`.
  case openPlayground
  /// Put the lesson's program in place of the learner's copy.
  case resetPlayground
  /// Show the solution's program, then tell `solutionStarted`.
  case showSolution
  /// Give the program a line of input, or the end of it.
  case giveInput(String?)
  /// Open a file in the learner's editor, or tell `editing` where there is none.
  case edit(String)
  /// Write a text to a file, then tell `textSaved`.
  case saveText(path: String, text: String)
  /// Read the program's file anew, then tell `reloaded`.
  case reload
  /// Measure an experiment in a process of its own, then tell `sampled` and `labEnded`.
  case startLab
  /// End the experiment that is being measured.
  case stopLab
  /// Save what was done so far.
  case saveProgress
  /// Save the screen as text and as a picture.
  case saveScreen
  /// Give the terminal back and end.
  case quit
}
