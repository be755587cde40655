import Screen
import Trace

/// Takes a message into the state, and says what is to be done because of it.
package func update(_ state: inout AppState, _ message: Message) -> [Effect] {
  switch message {
  case .key(let key):
    state.notice = nil
    return state.take(key)
  case .resized(let size):
    state.size = size
    state.revealCursor()
    return []
  case .advanced: return state.goOn()
  case .playTick: return state.playOn()
  case .opened(let scope):
    state.scope = scope
    state.place = .workspace
    return state.make(.to([.line], .forward))
  case .programStarted(let program, let recording):
    let text = ProgramText(path: program.name, bytes: program.bytes)
    state.watch(text, recording)
    return state.placeProgram()
  case .exerciseOpened(let path, let bytes, let recording):
    return state.openExercise(path, bytes, recording)
  case .playgroundRefused(let reason):
    state.refusePlayground(reason)
    return []
  case .playgroundOpened(let path, let bytes, let recording):
    return state.openPlayground(path, bytes, recording)
  case .solutionStarted(let program, let recording):
    let text = ProgramText(path: program.name, bytes: program.bytes)
    state.tutorial?.exercise?.isSolutionShown = true
    state.watch(text, recording)
    return state.make(.to([.line], .forward))
  case .editing(let path, let bytes): return state.openEditor(path: path, bytes: bytes)
  case .textSaved(let text): return state.noteSaved(text)
  case .fileChanged: return state.takeFileChange()
  case .sampled(let sample):
    state.tutorial?.lab?.samples.append(sample)
    return []
  case .labEnded(let problem): return state.endLab(problem)
  case .reloaded(let program, let recording, let modules):
    return state.reload(program, recording, modules)
  case .remark(let notice):
    state.notice = notice
    return []
  }
}
