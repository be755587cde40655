import PythonSyntax
import Testing

@Suite("Source bytes")
struct SourceTextTests {
  private func words(_ bytes: [UInt8]) -> String? {
    do {
      _ = try Parser.parse(bytes, file: "a.py")
      return nil
    } catch {
      return error.message
    }
  }

  @Test("are split into lines at all kinds of line ends")
  func lines() throws {
    let source = try SourceText(bytes: Array("a\r\nb\rc\n\nd".utf8))
    #expect(source.lines == ["a", "b", "c", "", "d"])
    #expect(source.lineCount == 5)
    #expect(source.line(2) == "b")
    #expect(source.line(0) == nil && source.line(6) == nil)
    #expect(SourceText("").lines == [""])
    #expect(SourceText("a\n").lines == ["a"])
  }

  @Test("may begin with a byte order mark")
  func mark() throws {
    #expect(try Parser.parse([0xEF, 0xBB, 0xBF] + Array("x = 1".utf8)).body.count == 1)
  }

  @Test("may be declared as Latin-1, on the first line or the second")
  func latin1() throws {
    for head in ["# -*- coding: latin-1 -*-\n", "#!/x\n# vim: set fileencoding=iso-8859-1 :\n"] {
      let module = try Parser.parse(Array(head.utf8) + [0x27, 0xE9, 0x27])
      #expect(printed(module) == "'é'\n")
    }
  }

  @Test("declared on a later line, or after code, are taken as UTF-8")
  func lateDeclarations() throws {
    for source in ["\n\n# coding: foo\n", "x = 1\n# coding: foo\n"] {
      #expect(words(Array(source.utf8)) == nil)
    }
  }

  @Test("in other encodings are refused")
  func otherEncodings() {
    #expect(words(Array("# coding: foo\n".utf8)) == "encoding problem: foo")
    #expect(words(Array("# coding: utf-16\n".utf8)) == "encoding problem: utf-16")
    #expect(
      words([0xEF, 0xBB, 0xBF] + Array("# coding: latin-1\n".utf8))
        == "encoding problem: iso-8859-1 with BOM")
    #expect(words(Array("# coding: ascii\n'é'".utf8)) == "encoding problem: ascii")
  }

  @Test("that are not UTF-8 are refused with their line")
  func invalid() {
    #expect(
      words(Array("x = 1\ny = '".utf8) + [0xFF, 0x27])
        == "Non-UTF-8 code starting with '\\xff' in file a.py on line 2, but no encoding "
        + "declared; see https://peps.python.org/pep-0263/ for details")
    #expect(
      words(Array("# coding: utf-8\nx = '".utf8) + [0xFF, 0x27])
        == "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: "
        + "invalid start byte")
  }

  @Test(
    "must be well-formed UTF-8",
    arguments: [
      [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) {
    #expect(words([0x23] + bytes)?.hasPrefix("Non-UTF-8 code") == true)
  }

  @Test("may not hold null bytes")
  func null() {
    #expect(words([0x78, 0x0A, 0x00, 0x79]) == "source code cannot contain null bytes")
  }
}
