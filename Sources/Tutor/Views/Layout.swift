import Screen

/// Where things stand on the screen.
struct Layout {
  /// A place for panes, of which one shows.
  struct Slot {
    /// The panes that may show here, in their order.
    var panes: [Pane]
    /// The place, border included.
    var rect: Rect
    /// Whether there is room for a border.
    var isFramed = true

    /// The cells inside the border.
    var inside: Rect { isFramed ? rect.inset(by: 1) : rect }

    /// The cells of a pane's content: text keeps its distance from the border where there is room.
    func content(of pane: Pane) -> Rect {
      guard isFramed, pane != .code, inside.width > 24 else { return inside }
      return inside.inset(left: 1, right: 1)
    }
  }

  /// How much shows at once.
  enum Arrangement {
    /// One pane at a time.
    case single
    /// The lesson above the code, and one more pane beside it; in a tall screen two more below.
    case medium
    /// All that matters at once.
    case wide
  }

  private(set) var header = Rect.zero
  private(set) var slots: [Slot] = []
  private(set) var sentence = Rect.zero
  private(set) var keys = Rect.zero
  /// What lies between the header and the sentence.
  private var body = Rect.zero
  let arrangement: Arrangement

  /// Lays the screen out.
  ///
  /// - Parameters:
  ///   - size: the screen's.
  ///   - panes: those that there are.
  ///   - lanes: how many the timeline has.
  ///   - isSingle: whether one pane is to have all the room there is.
  ///   - lessonHeight: how many rows the lesson's text takes in some cells; nil without a lesson.
  init(
    size: Size, panes: [Pane], lanes: Int = 0, isSingle: Bool = false,
    lessonHeight: ((Int) -> Int)?
  ) {
    if size.width >= 110, size.height >= 32 {
      arrangement = .wide
    } else if size.width >= 72, size.height >= 20 {
      arrangement = .medium
    } else {
      arrangement = .single
    }
    var body = Rect(size: size)
    if size.height >= 8 { (header, body) = body.splitTop(1) }
    if size.height >= 5 { (body, keys) = body.splitBottom(1) }
    let sentenceRows = arrangement == .wide ? 1 : size.height >= 16 ? 2 : size.height >= 7 ? 1 : 0
    (body, sentence) = body.splitBottom(sentenceRows)
    self.body = body
    if isSingle || panes == [.lesson] {
      slots = [Slot(panes: panes, rect: body, isFramed: body.height >= 5 && body.width >= 16)]
      return
    }
    switch arrangement {
    case .single:
      slots = [Slot(panes: panes, rect: body, isFramed: body.height >= 5 && body.width >= 16)]
    case .medium: layOutMedium(body, panes, lanes, lessonHeight)
    case .wide: layOutWide(body, panes, lanes, hasLesson: lessonHeight != nil)
    }
  }

  /// Where the editor stands, and the lesson's text if there is one and room for it.
  func editing(besideLesson hasLesson: Bool) -> (lesson: Slot?, editor: Slot) {
    let isFramed = body.height >= 5 && body.width >= 16
    guard hasLesson, arrangement != .single else {
      return (nil, Slot(panes: [.code], rect: body, isFramed: isFramed))
    }
    let parts =
      arrangement == .wide
      ? body.split(.columns, [.fraction(0.4), .rest], overlap: 1)
      : body.split(.rows, [.fixed(max(5, body.height * 2 / 5)), .rest], overlap: 1)
    return (Slot(panes: [.lesson], rect: parts[0]), Slot(panes: [.code], rect: parts[1]))
  }

  /// From this height on there is room for time and output below the code.
  private static let tallBody = 36

  private mutating func layOutMedium(
    _ body: Rect, _ panes: [Pane], _ lanes: Int, _ lessonHeight: ((Int) -> Int)?
  ) {
    var rest = body
    var others = panes.filter { $0 != .lesson && $0 != .code }
    let isTall = body.height >= Self.tallBody
    if let lessonHeight {
      let wanted = lessonHeight(body.width - 4) + 2
      // Six rows stay for the program and for what happens in it.
      let limit = isTall ? body.height / 2 : max(body.height * 11 / 20, body.height - 7)
      let rows = body.split(.rows, [.fixed(max(5, min(wanted, limit))), .rest], overlap: 1)
      slots.append(Slot(panes: [.lesson], rect: rows[0]))
      rest = rows[1]
    }
    var bottom: Rect?
    if isTall {
      let height = max(7, min(lanes + 3, rest.height / 3))
      let rows = rest.split(.rows, [.rest, .fixed(height)], overlap: 1)
      (rest, bottom) = (rows[0], rows[1])
      others.removeAll { $0 == .timeline }
    }
    let columns = rest.split(.columns, [.fraction(0.56), .rest], overlap: 1)
    slots.append(Slot(panes: [.code], rect: columns[0]))
    if lessonHeight == nil {
      // Without a lesson there is room for the output below the other panes.
      let rows = columns[1].split(
        .rows, [.rest, .fixed(max(5, rest.height / 3))], overlap: 1)
      slots.append(Slot(panes: others.filter { $0 != .output }, rect: rows[0]))
      slots.append(Slot(panes: [.output], rect: rows[1]))
    } else {
      slots.append(
        Slot(panes: isTall ? others.filter { $0 != .output } : others, rect: columns[1]))
    }
    guard let bottom else { return }
    guard lessonHeight != nil else {
      slots.append(Slot(panes: [.timeline], rect: bottom))
      return
    }
    let parts = bottom.split(.columns, [.fraction(0.56), .rest], overlap: 1)
    slots.append(Slot(panes: [.timeline], rect: parts[0]))
    slots.append(Slot(panes: [.output], rect: parts[1]))
  }

  private mutating func layOutWide(
    _ body: Rect, _ panes: [Pane], _ lanes: Int, hasLesson: Bool
  ) {
    let placed: Set<Pane> = [.lesson, .output, .code, .loop, .timeline]
    let others = panes.filter { !placed.contains($0) }
    let loopHeight = max(9, body.height * 3 / 10)
    // Its lanes, the axis and the border, as far as a third of the height holds them.
    let timelineHeight = min(lanes + 3, body.height / 3)
    if hasLesson {
      // What a higher screen has more goes in equal parts to the bottom and to the rest.
      let rows = body.split(
        .rows, [.rest, .fixed(max(7, body.height / 2 - 9, timelineHeight))], overlap: 1)
      let columns = rows[0].split(.columns, [.fraction(0.46), .rest], overlap: 1)
      let left = columns[0].split(.rows, [.rest, .fixed(loopHeight)], overlap: 1)
      let right = columns[1].split(.rows, [.rest, .fixed(loopHeight - 2)], overlap: 1)
      let bottom = rows[1].split(.columns, [.fraction(0.58), .rest], overlap: 1)
      slots = [
        Slot(panes: [.lesson], rect: left[0]), Slot(panes: [.loop], rect: left[1]),
        Slot(panes: [.code], rect: right[0]), Slot(panes: others, rect: right[1]),
        Slot(panes: [.timeline], rect: bottom[0]), Slot(panes: [.output], rect: bottom[1]),
      ]
    } else {
      // The code has the height, so that most programs show as a whole; time has the width.
      let rows = body.split(
        .rows, [.rest, .fixed(max(7, body.height / 5, timelineHeight))], overlap: 1)
      let columns = rows[0].split(.columns, [.fraction(0.58), .rest], overlap: 1)
      let right = columns[1].split(
        .rows, [.rest, .fixed(loopHeight), .fixed(loopHeight)], overlap: 1)
      slots = [
        Slot(panes: [.code], rect: columns[0]), Slot(panes: [.output], rect: right[0]),
        Slot(panes: [.loop], rect: right[1]), Slot(panes: others, rect: right[2]),
        Slot(panes: [.timeline], rect: rows[1]),
      ]
    }
  }
}

extension AppState {
  /// Where things stand on a screen of a size.
  func layout(_ size: Size) -> Layout {
    var height: ((Int) -> Int)?
    if let tutorial {
      height = { width in LessonPane.content(tutorial, of: self, width: width).rows.count }
    }
    let loop = scope?.loop
    let threads = loop?.threads.count ?? 0
    let lanes = (loop?.tasks.count ?? 0) + (threads > 1 ? threads : 0)
    return Layout(
      size: size, panes: availablePanes, lanes: lanes, isSingle: isEnlarged, lessonHeight: height)
  }

  /// The pane that shows in a slot: the one with the focus, or the one that was chosen last.
  func pane(in slot: Layout.Slot) -> Pane {
    if slot.panes.contains(focus) { return focus }
    return recent.first { slot.panes.contains($0) } ?? slot.panes.first ?? .code
  }

  /// The rows by which a pane may be scrolled away from what it shows by itself.
  func scrollLimits(of pane: Pane) -> ClosedRange<Int>? {
    let layout = layout(size)
    guard let slot = layout.slots.first(where: { self.pane(in: $0) == pane }) else { return nil }
    let held = PaneView(state: self, pane: pane, size: slot.content(of: pane).size).heldWindow
    return -held.offset...max(0, held.total - held.visible - held.offset)
  }
}
