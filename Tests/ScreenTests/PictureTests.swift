import Foundation
import Testing

@testable import Screen

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PictureTests {
  /// Collects what is in an SVG document.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var places: [(x: Int, width: Int)] = []
    private var isText = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      isText = name == "text"
      if isText {
        texts.append("")
        places.append((Int(attributes["x"] ?? "") ?? -1, Int(attributes["textLength"] ?? "") ?? -1))
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isText { texts[texts.count - 1] += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { isText = false }
  }

  @Test("The picture is well-formed and holds the text in its columns", arguments: Palette.all)
  func svg(palette: Palette) throws {
    var canvas = Canvas(size: Size(width: 12, height: 2))
    canvas.put("<a> & \"日\"", at: .zero, .string)
    canvas.put("ab", at: Point(3, 1), style: Style(.blocked, on: .selection, .underline))
    let svg = canvas.frame.asSVG(palette: palette, title: "a < b")
    let parser = XMLParser(data: Data(svg.utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.texts == ["<a>", "&", "\"日\"", "ab"])
    #expect(reader.places.map(\.x) == [0, 32, 48, 24])
    #expect(reader.places.map(\.width) == [24, 8, 32, 16])
  }

  @Test("Text for reading has no spaces at the ends of its lines")
  func text() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.put("ab", at: Point(1, 0))
    #expect(canvas.frame.text == " ab   \n      ")
    #expect(canvas.frame.asText() == " ab\n\n")
  }
}
