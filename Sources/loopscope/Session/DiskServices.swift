import Foundation
import Lessons
import Python
import Screen
import Tutor

/// Files, programs and the editor, for the application.
final class DiskServices: Services {
  /// The arguments of the program that is opened.
  private let arguments: [String]
  /// Whether the program that is opened runs in real time, with real sockets.
  private let isLive: Bool
  /// Where progress is kept; nil without lessons.
  private let store: ProgressStore?
  /// Tells when the file that is shown changes.
  let watch = FileWatch()
  /// The experiment that is being measured.
  private var lab: LabProcess?
  /// What is to be said once the terminal is given back.
  private(set) var farewell: [String] = []
  /// Whether the learner knows that progress cannot be kept.
  private var hasToldOfSaving = false

  /// The bytes that a recording's events may take.
  private let traceLimit: Int

  /// Makes the services of a session.
  init(
    traceLimit: Int, arguments: [String] = [], isLive: Bool = false, store: ProgressStore? = nil
  ) {
    self.traceLimit = traceLimit
    self.arguments = arguments
    self.isLive = isLive
    self.store = store
  }

  func perform(_ effect: Effect, _ state: AppState, on display: any Display) -> [Message] {
    switch effect {
    case .startProgram(let program):
      guard let tutorial = state.tutorial else { return [] }
      return [.programStarted(program, start(program, in: tutorial.lesson))]
    case .openExercise:
      restoreExercise(state)
      return openExercise(state.tutorial)
    case .resetExercise: return resetExercise(state.tutorial)
    case .openPlayground: return openPlayground(state)
    case .resetPlayground: return resetPlayground(state.tutorial)
    case .showSolution:
      guard let tutorial = state.tutorial, let exercise = tutorial.step.exercise,
        let solution = tutorial.lesson.programs[exercise.solution]
      else { return [] }
      return [.solutionStarted(solution, start(solution, in: tutorial.lesson))]
    case .edit(let path): return edit(path, state, on: display)
    case .saveText(let path, let text): return saveText(text, to: path)
    case .reload: return reload(state)
    case .saveProgress: return saveProgress(state.tutorial)
    case .saveScreen: return [ScreenFiles.save(state, display)]
    case .startLab: return startLab(state, on: display)
    case .stopLab:
      endLab(on: display)
      return []
    case .advance, .giveInput, .quit: return []
    }
  }

  func save(_ state: AppState) {
    if let tutorial = state.tutorial, let store {
      do { try store.save(tutorial.progress) } catch {
        farewell.append("what you did in this visit is not kept: \(error)")
      }
    }
    if let editor = state.editor, editor.isChanged { rescue(editor, state) }
  }

  /// Ends what runs beside the application.
  func close() { lab?.stop() }

  /// Keeps a text that was being edited: an exercise where it belongs, another file beside it, and
  /// either among the temporary files where that cannot be.
  private func rescue(_ editor: EditorState, _ state: AppState) {
    if state.tutorial != nil, (try? ProgramFile.write(editor.text, to: editor.path)) != nil {
      return
    }
    let elsewhere = FileManager.default.temporaryDirectory.appendingPathComponent(
      ProgramText.name(of: editor.path)
    ).path
    for path in [editor.path, elsewhere].map(Self.freePath(beside:)) {
      guard (try? ProgramFile.write(editor.text, to: path)) != nil else { continue }
      farewell.append("your unsaved text is in '\(path)'")
      return
    }
    farewell.append("'\(editor.path)' cannot be written, and your unsaved text is lost")
  }

  /// `PATH.unsaved`, or `PATH.unsaved-2` and so on where earlier texts are kept there.
  private static func freePath(beside path: String) -> String {
    let first = path + ".unsaved"
    let others = (2...99).lazy.map { "\(first)-\($0)" }
    return ([first] + others).first { access($0, F_OK) != 0 } ?? first
  }

  /// Makes a run of a program on disk.
  ///
  /// - Throws: where it is to have real sockets, and the system has none.
  func start(_ source: SourceFile) throws -> Recording {
    watch.watch(source.path)
    return record(
      source, provider: SiblingModules(of: source.path),
      outside: isLive ? try ProgramFile.realOutside(takesInterrupts: false) : .none)
  }

  /// The files beside a program on disk that it imports.
  func modules(of program: ProgramText) -> [String: ProgramText] {
    let siblings = SiblingModules(of: program.path)
    return program.modules { name in
      siblings.source(of: name).map { ProgramText(path: $0.path, bytes: $0.bytes) }
    }
  }

  private func record(
    _ source: SourceFile, provider: any SourceProvider, outside: Outside = .none
  ) -> Recording {
    let engine = Engine(
      source: source, provider: provider, arguments: arguments, isInteractive: true,
      outside: outside)
    engine.trace.limit = traceLimit
    let recording = Recording(engine)
    recording.timeline.keyframeLimit = traceLimit
    return recording
  }

  /// Makes a run of a lesson's program.
  private func start(_ program: LessonProgram, in lesson: Lesson) -> Recording {
    record(program.sourceFile, provider: LessonSources(lesson))
  }

  // MARK: Playgrounds

  private func openPlayground(_ state: AppState) -> [Message] {
    guard let tutorial = state.tutorial, let playground = tutorial.playground, let store else {
      return []
    }
    let (lesson, program) = (tutorial.lesson, playground.program)
    restorePlayground(state)
    do {
      let (path, bytes) = try store.openPlayground(
        lesson: lesson.id, program: program, modules: modules(of: program, in: lesson))
      watch.watch(path)
      let source = SourceFile(path: program.name, bytes: bytes)
      let canRun = ProgramText(path: program.name, bytes: bytes).mistake == nil
      let recording = canRun ? record(source, provider: LessonSources(lesson)) : nil
      return [.playgroundOpened(path: path, bytes: bytes, recording)]
    } catch {
      return [.playgroundRefused(Notice("\(error).", .error))]
    }
  }

  /// Writes the learner's copy again where its file has gone while it is shown.
  private func restorePlayground(_ state: AppState) {
    guard let tutorial = state.tutorial, let playground = tutorial.playground, let store,
      isGone(playground.path), let program = state.scope?.program
    else { return }
    let text = program.lines.map { $0 + "\n" }.joined()
    // Where that fails, opening it says why.
    try? store.savePlayground(
      lesson: tutorial.lesson.id, program: playground.program, Array(text.utf8))
  }

  private func resetPlayground(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, let program = tutorial.lesson.program(of: tutorial.step) else { return [] }
    do {
      try store?.resetPlayground(lesson: tutorial.lesson.id, program: program)
      return []
    } catch {
      return [.remark(Notice("\(error).", .error))]
    }
  }

  /// Whether there is no file of this name any more.
  private func isGone(_ path: String) -> Bool {
    !path.isEmpty && access(path, F_OK) != 0 && errno == ENOENT
  }

  // MARK: Editing

  /// Opens a file in the learner's editor, or has the built-in one open it.
  private func edit(_ path: String, _ state: AppState, on display: any Display) -> [Message] {
    restoreExercise(state)
    restorePlayground(state)
    guard let command = Editor.command else {
      do {
        return [.editing(path: path, bytes: try ProgramFile.read(path).bytes)]
      } catch {
        return [.remark(Notice("\(error).", .warning))]
      }
    }
    let problem = display.run(command + [path])
    let next = state.rereading.flatMap { perform($0, state, on: display) }
    return next + (problem.map { [.remark(Notice($0, .warning))] } ?? [])
  }

  private func saveText(_ text: String, to path: String) -> [Message] {
    do {
      try ProgramFile.write(text, to: path)
      return [.textSaved(text)]
    } catch {
      return [.remark(Notice("\(error).", .error))]
    }
  }

  func readable(
    _ descriptor: Int32, _ state: AppState, on display: any Display
  ) -> [Message] {
    if descriptor == lab?.descriptor { return takeSamples(on: display) }
    guard descriptor == watch.descriptor, watch.takeChanges(),
      let path = state.programPath, let source = try? ProgramFile.read(path)
    else { return [] }
    let isKnown =
      state.editor.map { Array($0.savedText.utf8) == source.bytes }
      ?? (state.scope?.program.lines == ProgramText(path: path, bytes: source.bytes).lines)
    return isKnown ? [] : [.fileChanged]
  }

  // MARK: Experiments

  private func startLab(_ state: AppState, on display: any Display) -> [Message] {
    endLab(on: display)
    guard let name = state.tutorial?.lab?.name else { return [] }
    do {
      let lab = try LabProcess(name)
      self.lab = lab
      display.watch(lab.descriptor)
      return []
    } catch {
      return [.labEnded(problem: "\(error)")]
    }
  }

  private func takeSamples(on display: any Display) -> [Message] {
    guard let lab else { return [] }
    if let samples = lab.take() { return samples.map { .sampled($0) } }
    let hasSucceeded = lab.hasSucceeded
    endLab(on: display)
    return [
      .labEnded(
        problem: hasSucceeded
          ? nil : "The experiment failed; 'loopscope lab costs' in a terminal says why")
    ]
  }

  private func endLab(on display: any Display) {
    guard let lab else { return }
    display.unwatch(lab.descriptor)
    lab.stop()
    self.lab = nil
  }

  // MARK: Files

  private func reload(_ state: AppState) -> [Message] {
    guard let path = state.scope?.program.path else { return [] }
    do {
      let source = try ProgramFile.read(path)
      let program = ProgramText(path: path, bytes: source.bytes)
      guard program.mistake == nil else { return [.reloaded(program, nil)] }
      return [.reloaded(program, try start(source), modules: modules(of: program))]
    } catch {
      return [.remark(Notice("\(error).", .warning))]
    }
  }

  /// Writes the learner's exercise again where its file has gone while it is shown.
  private func restoreExercise(_ state: AppState) {
    guard let tutorial = state.tutorial, let store, let exercise = tutorial.step.exercise,
      let path = state.programPath, let program = state.scope?.program,
      program.path == ProgramText.name(of: path), program.path != exercise.solution,
      isGone(path)
    else { return }
    let text = program.lines.map { $0 + "\n" }.joined()
    // Where that fails, opening it says why.
    try? store.saveExercise(
      lesson: tutorial.lesson.id, step: tutorial.step.id, Array(text.utf8))
  }

  private func openExercise(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, let exercise = tutorial.step.exercise, let store,
      let starter = tutorial.lesson.programs[exercise.starter]
    else { return [] }
    let (lesson, step) = (tutorial.lesson.id, tutorial.step.id)
    do {
      let path = try store.openExercise(lesson: lesson, step: step, starter: starter)
      let bytes = try store.exercise(lesson: lesson, step: step) ?? starter.bytes
      try store.saveModules(lesson: lesson, modules(of: starter, in: tutorial.lesson))
      watch.watch(path)
      // Tracebacks name the learner's file, as the frame of the code does.
      let source = SourceFile(path: ProgramText.name(of: path), bytes: bytes)
      let recording = record(source, provider: LessonSources(tutorial.lesson))
      return [.exerciseOpened(path: path, bytes: bytes, recording)]
    } catch {
      return [.remark(Notice("\(error).", .error))]
    }
  }

  /// The lesson's files that a program of it imports.
  private func modules(of program: LessonProgram, in lesson: Lesson) -> [LessonProgram] {
    let text = ProgramText(path: program.name, bytes: program.bytes)
    return lesson.modules(of: text).keys.sorted().compactMap { lesson.programs[$0] }
  }

  private func resetExercise(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, let exercise = tutorial.step.exercise,
      let starter = tutorial.lesson.programs[exercise.starter]
    else { return [] }
    do {
      try store?.resetExercise(
        lesson: tutorial.lesson.id, step: tutorial.step.id, starter: starter)
    } catch {
      return [.remark(Notice("\(error).", .error))]
    }
    return openExercise(tutorial)
  }

  private func saveProgress(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, let store else { return [] }
    do {
      try store.save(tutorial.progress)
      hasToldOfSaving = false
      return []
    } catch {
      guard !hasToldOfSaving else { return [] }
      hasToldOfSaving = true
      return [.remark(Notice("\(error).", .warning))]
    }
  }
}
