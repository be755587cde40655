import Screen

/// Draws the state on a screen of a size.
package func view(_ state: AppState, _ size: Size) -> Frame {
  var canvas = Canvas(size: size, glyphs: state.glyphs)
  guard !size.isEmpty else { return canvas.frame }
  switch state.place {
  case .workspace: WorkspaceView(state: state).draw(on: &canvas)
  case .lessonList: LessonListView(state: state).draw(on: &canvas)
  }
  if let overlay = state.overlay {
    OverlayView(state: state, overlay: overlay).draw(on: &canvas)
  }
  return canvas.frame
}
