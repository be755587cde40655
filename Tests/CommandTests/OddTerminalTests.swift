import Foundation
import Screen
import Testing

extension TerminalWindowTests {
  @Suite("The tutorial in odd terminals") struct OddTerminalTests {
    @Test(
      "A terminal that can place the cursor will do, and is given back",
      arguments: [
        "TERM=linux", "TERM=vt100", "TERM=xterm-mono", "TERM=screen", "TERM=tmux-256color",
        "LC_ALL=C", "LC_ALL=xx_YY.UTF-8", "NO_COLOR=1", "LINES=100000 COLUMNS=99999",
        "LINES=0 COLUMNS=-1",
      ])
    func usable(environment: String) async throws {
      try await TerminalWindow.running("", environment: environment) { window in
        try await window.wait(for: "step 1/")
        try await window.press("Enter")
        try await window.wait(for: "step 2/")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test(
      "Any other is refused with the remedy",
      arguments: [
        ("-u TERM", "TERM is not set"), ("TERM=no-such", "'no-such' is not known here"),
        ("TERM=dumb", "cannot draw a full screen"),
      ])
    func refused(environment: String, cause: String) async throws {
      let size = Size(width: 200, height: 24)
      try await TerminalWindow.running("", size: size, environment: environment) { window in
        let screen = try await window.wait(for: "--plain")
        #expect(screen.contains(cause))
        try await window.expectEnd(status: 2)
      }
    }

    @Test("From one cell to many the program goes on", arguments: ["?", "l", "G", "g"])
    func resizes(dialog: String) async throws {
      try await TerminalWindow.running("") { window in
        try await window.wait(for: "step 1/")
        try await window.type(dialog)
        for (width, height) in [(1, 1), (500, 2), (2, 300), (300, 100), (20, 5), (80, 24)] {
          try await window.resize(to: Size(width: width, height: height))
        }
        try await window.press("Escape")
        try await window.wait(for: "step 1/")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("What was being edited is kept when the window is closed", arguments: [SIGTERM, SIGHUP])
    func keepsText(signal: Int32) async throws {
      let folder = try TemporaryFolder()
      try folder.write("print('old')\n", to: "own.py")
      try await TerminalWindow.running("open own.py", in: folder) { window in
        try await window.wait(for: "print")
        try await window.press("e")
        try await window.wait(for: "Ctrl-")
        try await window.type("new = 1 ")
        try await window.wait(for: "new = 1 print")
        try window.send(signal: signal)
        try await window.wait(for: "your unsaved text is in 'own.py.unsaved'")
        try await window.expectEnd(status: 143)
        #expect(folder.read("own.py") == "print('old')\n")
        #expect(folder.read("own.py.unsaved") == "new = 1 print('old')\n")
      }
      // A second time the first text stays.
      try await TerminalWindow.running("open own.py", in: folder) { window in
        try await window.wait(for: "print")
        try await window.press("e")
        try await window.wait(for: "Ctrl-")
        try await window.type("other = 2 ")
        try await window.wait(for: "other = 2 print")
        try window.send(signal: signal)
        try await window.wait(for: "your unsaved text is in 'own.py.unsaved-2'")
        try await window.expectEnd(status: 143)
        #expect(folder.read("own.py.unsaved") == "new = 1 print('old')\n")
        #expect(folder.read("own.py.unsaved-2") == "other = 2 print('old')\n")
      }
    }
  }
}
