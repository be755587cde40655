import CNcurses
import Glibc
import Screen

/// The terminal: draws finished frames and reads keys.
///
/// It belongs to the thread that opened it, which is checked. Whatever happens after that, the
/// terminal is given back as it was: `close()` does it, and the handlers in `CNcurses` do it
/// when the process exits or dies otherwise.
package final class Terminal {
  /// What the terminal can do and the user wants.
  package let capabilities: Capabilities
  /// File descriptors that `wait` reports when they can be read.
  package var watched: [Int32] = []

  let options: TerminalOptions
  let owner = OwningThread()
  let pipe: WakePipe
  /// What the library writes.
  let capture: OutputCapture
  var encoder: CellEncoder
  /// What makes that shorter; nil for terminals that do not know SGR.
  var squeezer: OutputSqueezer?
  var decoder: KeyDecoder
  /// The frame that the screen shows; nil if nobody knows.
  var shown: Frame?
  /// Events that came of themselves and were not yet handed out.
  var queue: [TerminalEvent] = []
  /// When input that may be the beginning of a longer sequence came last.
  var lastInput = ContinuousClock.now
  /// Whether the input has ended.
  var inputIsClosed = false
  /// Whether the screen is ours at present, rather than the shell's or an editor's.
  var isActive = true

  private let screen: OpaquePointer
  private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  private let settings: termios?
  private let restoring: [CChar]
  private let hasBracketedPaste: Bool
  /// What makes room for the shell where there is no former screen to go back to.
  private let freshLine: [UInt8]
  private var isOpen = true

  /// Opens the terminal and takes the screen over.
  ///
  /// Throws `TerminalError` where no screen can be drawn; nothing has been written then.
  package init(options: TerminalOptions = TerminalOptions()) throws {
    self.options = options
    if options.requiresTerminal {
      guard isatty(options.input) == 1 else { throw TerminalError.inputIsNotTerminal }
      guard isatty(options.output) == 1 else { throw TerminalError.outputIsNotTerminal }
    }
    guard let type = options.type else { throw TerminalError.noType }
    // The library sizes its buffers by the locale, so that comes first.
    let isUnicode = Terminal.choosesUnicode(options.charset, type: type)
    switch cn_terminal_kind(type, options.output) {
    case cn_terminal_unknown: throw TerminalError.unknownType(type)
    case cn_terminal_dumb: throw TerminalError.cannotDraw(type)
    default: break
    }
    guard let pipe = WakePipe(), let capture = OutputCapture() else {
      throw TerminalError.noDescriptors
    }
    self.pipe = pipe
    self.capture = capture
    settings = TerminalMode.current(of: options.output)
    // Our handlers come before the library's, which leaves alone what others have taken.
    if options.handlesSignals { cn_signals_install(pipe.writeEnd) }
    var input: UnsafeMutablePointer<FILE>?
    var output: UnsafeMutablePointer<FILE>?
    guard let screen = cn_screen_open(type, options.input, capture.descriptor, &input, &output),
      let input, let output
    else {
      if options.handlesSignals { cn_signals_remove() }
      throw TerminalError.cannotOpen(type)
    }
    // A second screen in one process: the library would put back what it found for the first.
    if options.handlesSignals { cn_signals_catch_stop(true) }
    self.screen = screen
    streams = (input, output)
    hasBracketedPaste = Terminal.bytes("cup")?.starts(with: Array("\u{1B}[".utf8)) ?? false
    let newLine = Array("\r\n".utf8)
    freshLine = Terminal.bytes("rmcup") == nil ? Terminal.bytes("el") ?? newLine : []
    restoring = Terminal.restoringBytes(hasBracketedPaste: hasBracketedPaste).map {
      CChar(bitPattern: $0)
    }
    squeezer = Terminal.squeezer(isNested: options.isNested)
    let table = ColorTable(usesColor: options.usesColor)
    capabilities = Capabilities(
      colors: table.colors, isUnicode: isUnicode, animates: options.animates,
      prefersLight: options.prefersLight)
    encoder = CellEncoder(palette: capabilities.palette, table: table)
    decoder = KeyDecoder(
      sequences: KeySequences(lookUp: Terminal.bytes), pasteLimit: options.pasteLimit)
    configure()
  }

  deinit {
    // Whoever forgets `close()` still gets the terminal back; the library's memory is lost.
    guard isOpen else { return }
    cn_restore_now()
    if options.handlesSignals { cn_signals_remove() }
  }

  /// The size of the screen.
  package var size: Size { Size(width: Int(cn_columns()), height: Int(cn_rows())) }

  /// Gives the terminal back as it was; further calls do nothing.
  package func close() {
    owner.check()
    guard isOpen else { return }
    leave()
    isOpen = false
    cn_screen_close(screen, streams.input, streams.output)
    if options.handlesSignals { cn_signals_remove() }
  }

  /// Gives the screen back for a while: to the shell, or to another program.
  func leave() {
    guard isOpen, isActive else { return }
    isActive = false
    if hasBracketedPaste { write(Array("\u{1B}[?2004l".utf8)) }
    endwin()
    flush()
    // The library ends by turning all attributes off, and nothing else depends on it here.
    if let rest = squeezer?.settle() { write(rest) }
    squeezer?.forget()
    write(freshLine)
    if let settings { TerminalMode.apply(settings, to: options.output) }
    cn_restore_disarm()
  }

  /// Takes the screen over again and draws all of it with the next frame.
  func enter() {
    guard isOpen, !isActive else { return }
    isActive = true
    arm()
    adoptSize()
    shown = nil
    clearok(cn_current_window(), true)
    doupdate()
    flush()
    if hasBracketedPaste { write(Array("\u{1B}[?2004h".utf8)) }
  }

  /// Passes on to the terminal what the library has written; false if it took only a part.
  @discardableResult
  func flush() -> Bool {
    let bytes = capture.take()
    let cursor = shown?.cursor
    return write(squeezer?.squeeze(bytes, on: size, showsCursor: cursor != nil) ?? bytes)
  }

  /// Tells the library the size that the terminal has now; answers whether it is new.
  @discardableResult
  func adoptSize() -> Bool {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard cn_window_size(options.output, &rows, &columns),
      rows != cn_rows() || columns != cn_columns()
    else { return false }
    resize_term(rows, columns)
    distrustScreen()
    return true
  }

  /// Sets the modes of input and output once the screen is there.
  private func configure() {
    arm()
    // The library sees no terminal, so its settings are ours to make; this one it must know.
    nonl()
    keypad(cn_standard_window(), true)
    // The library must not look at the input, which it never reads.
    typeahead(-1)
    leaveok(cn_standard_window(), true)
    curs_set(0)
    if adoptSize() {
      // The library, which sees no terminal, took its size from the description, and chose a
      // scrolling region for that: it begins anew when the first frame is drawn.
      endwin()
      _ = capture.take()
    }
    flush()
    if hasBracketedPaste { write(Array("\u{1B}[?2004h".utf8)) }
  }

  /// Sets the terminal's modes, and sees to it that it gets the former ones back.
  private func arm() {
    if var settings {
      cn_restore_arm(options.output, &settings, restoring, restoring.count)
      TerminalMode.apply(TerminalMode.screen(from: settings), to: options.output)
    } else {
      cn_restore_arm(options.output, nil, restoring, restoring.count)
    }
  }

  @discardableResult
  private func write(_ bytes: [UInt8]) -> Bool {
    cn_write_all(options.output, bytes, bytes.count)
  }
}
