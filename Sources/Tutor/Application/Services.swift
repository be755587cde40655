/// What the application needs done outside of itself: files, programs, the editor.
package protocol Services: AnyObject {
  /// Performs an effect; answers with what is to be told because of it.
  func perform(_ effect: Effect, _ state: AppState, on display: any Display) -> [Message]
  /// A descriptor that the services watch can be read; answers with what is to be told.
  func readable(_ descriptor: Int32, _ state: AppState, on display: any Display) -> [Message]
  /// Saves what was done, before the end.
  func save(_ state: AppState)
}

extension Services {
  package func readable(
    _ descriptor: Int32, _ state: AppState, on display: any Display
  ) -> [Message] { [] }
}
