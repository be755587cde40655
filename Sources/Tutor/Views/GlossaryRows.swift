import Lessons
import Screen

/// The glossary's page: what is searched for, and the terms that contain it with their meanings.
struct GlossaryRows {
  let glossary: Glossary
  let search: Glossary.Search
  let glyphs: Glyphs

  /// The rows of at most a width.
  func rows(width: Int) -> [StyledText] {
    let entries = glossary.entries(for: search)
    var rows = [StyledText("Search: ", .dim) + StyledText(search.input.string + "_", .input), ""]
    let prose = Prose(glyphs: glyphs, width: width - 2)
    func add(_ entry: Glossary.Entry) {
      rows.append(StyledText(entry.term, .strong))
      rows += prose.rows(entry.blocks).map { "  " + $0 }
      rows.append("")
    }
    let linked = glossary.linkedEntries(for: search)
    if !linked.isEmpty {
      rows += [StyledText("In this step", .heading), ""]
      linked.forEach(add)
      rows += [StyledText("All terms", .heading), ""]
    }
    entries.forEach(add)
    if entries.isEmpty { rows.append(StyledText("No term contains this.", .dim)) }
    return rows
  }
}
