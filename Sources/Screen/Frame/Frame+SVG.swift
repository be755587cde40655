extension Frame {
  /// The frame as a picture: a self-contained SVG document in the colours of a palette.
  ///
  /// Every run of cells is placed by its column, so that the grid holds in any fixed-width font.
  package func asSVG(palette: Palette, title: String = "Loopscope") -> String {
    let cell = (width: 8, height: 17, baseline: 13)
    let (width, height) = (size.width * cell.width, size.height * cell.height)
    let paper = hex(palette.background, or: "#ffffff")
    let ink = hex(palette.foreground, or: "#1c1c1c")
    var svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <title>\(escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="\(paper)"/>
      <g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13" \
      xml:space="preserve">

      """
    for y in 0..<size.height {
      for run in styleRuns(inRow: y) {
        let paint = palette.resolve(run.style)
        var colors = (front: hex(paint.foreground, or: ink), back: hex(paint.background, or: paper))
        if paint.attributes.contains(.reverse) { colors = (colors.back, colors.front) }
        let x = run.first * cell.width
        let runWidth = (run.last - run.first + 1) * cell.width
        if colors.back != paper {
          svg += """
            <rect x="\(x)" y="\(y * cell.height)" width="\(runWidth)" height="\(cell.height)" \
            fill="\(colors.back)"/>

            """
        }
        for piece in pieces(of: run, row: y) {
          svg += """
            <text x="\(piece.column * cell.width)" y="\(y * cell.height + cell.baseline)" \
            textLength="\(piece.width * cell.width)" fill="\(colors.front)"\
            \(attributes(paint.attributes))>\(escaped(piece.text))</text>

            """
        }
      }
    }
    return svg + "</g>\n</svg>\n"
  }

  /// The stretches of a run between blanks, so that spaces need no drawing.
  private func pieces(
    of run: (first: Int, last: Int, style: Style), row y: Int
  ) -> [(column: Int, width: Int, text: String)] {
    let underlined = run.style.attributes.contains(.underline)
    var pieces: [(column: Int, width: Int, text: String)] = []
    var isOpen = false
    for x in run.first...run.last {
      let cell = self[x, y]
      if cell.character == " ", cell.part == .single, !underlined {
        isOpen = false
        continue
      }
      if !isOpen { pieces.append((x, 0, "")) }
      isOpen = true
      pieces[pieces.count - 1].width += 1
      if cell.part != .trailing { pieces[pieces.count - 1].text.append(cell.character) }
    }
    return pieces
  }

  private func attributes(_ attributes: Attributes) -> String {
    var text = ""
    if attributes.contains(.bold) { text += " font-weight=\"bold\"" }
    if attributes.contains(.italic) { text += " font-style=\"italic\"" }
    if attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
    if attributes.contains(.dim) { text += " opacity=\"0.7\"" }
    return text
  }

  private func hex(_ color: Color?, or standard: String) -> String {
    guard let color = color?.components else { return standard }
    return "#"
      + [color.red, color.green, color.blue].map { value in
        let digits = String(value, radix: 16)
        return value < 16 ? "0" + digits : digits
      }.joined()
  }

  /// The text with the characters replaced that XML reserves or forbids.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default:
        let isForbidden =
          (scalar.value < 32 && !["\t", "\n", "\r"].contains(scalar))
          || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        escaped.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }
}
