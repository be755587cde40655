/// Reads `glossary.md`: a heading of the second level for each term, and its meaning below.
enum GlossaryReader {
  /// Reads the glossary from its lines; a title may stand above the first term.
  static func read(_ lines: [String], _ findings: Findings) -> Glossary {
    var entries: [Glossary.Entry] = []
    let headings = lines.indices.filter { lines[$0].hasPrefix("## ") }
    let preface = lines[..<(headings.first ?? lines.endIndex)]
    if let stray = preface.firstIndex(where: { !$0.trimmed.isEmpty && !$0.hasPrefix("# ") }) {
      findings.report(
        "this stands before the first term", at: Position(line: stray + 1),
        suggestion: "begin each term with a line `## Term`")
    }
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1] : lines.endIndex
      let term = lines[heading].dropFirst(3).trimmed
      let blocks = BlockReader.read(lines[(heading + 1)..<end], findings)
      let entry = Glossary.Entry(id: Slug.of(term), term: term, blocks: blocks)
      let place = Position(line: heading + 1)
      if blocks.isEmpty { findings.report("the term `\(term)` has no meaning", at: place) }
      if entries.contains(where: { $0.id == entry.id }) {
        findings.report("the term `\(term)` stands here twice", at: place)
      }
      entries.append(entry)
    }
    return Glossary(entries: entries)
  }
}
