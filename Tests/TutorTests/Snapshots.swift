import FrameSnapshots
import Screen
import Testing

@testable import Tutor

/// The recorded frames of the tutorial and the scope, in the folder beside this file.
///
/// After a change that is meant to show, look at what differs, and record all frames anew:
///
///     LOOPSCOPE_RECORD=1 swift test --filter TutorTests.SnapshotTests
///
/// That run fails, as every run that records; the next one compares. A file that no test draws any
/// more fails the tests until it is removed.
@Suite struct SnapshotTests {
  static let folder = SnapshotFolder(beside: #filePath)

  /// The names of all frames that are drawn.
  static var names: [String] {
    PaneFrames.all.map(\.snapshot) + ScreenFrames.all.map(\.snapshot) + [PaletteFrames.snapshot]
  }

  @Test(
    "Each pane, the editor and the dialogs look as recorded at every size",
    arguments: PaneFrames.all)
  func pane(_ frames: PaneFrames) {
    #expect(Self.folder.problem(with: frames.text, named: frames.snapshot) == nil)
  }

  @Test("The screen looks as recorded at telling moments", arguments: ScreenFrames.all)
  func screen(_ scene: ScreenFrames) {
    #expect(
      Self.folder.problem(with: scene.frame, named: scene.snapshot, detail: scene.detail) == nil)
  }

  @Test("Each palette paints a screen as recorded")
  func palettes() {
    #expect(Self.folder.problem(with: PaletteFrames.text, named: PaletteFrames.snapshot) == nil)
  }

  @Test("Every recorded frame belongs to a test")
  func orphans() {
    #expect(Self.folder.orphans(besides: Self.names) == [])
    #expect(Set(Self.names).count == Self.names.count)
  }
}
