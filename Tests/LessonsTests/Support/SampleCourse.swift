import Testing

@testable import Lessons

/// A small sound course in memory, which tests break in one place at a time.
enum SampleCourse {
  static let program = """
    import asyncio


    async def worker(name, pause):
        print(name, "begins")
        await asyncio.sleep(pause)  # marker: nap
        print(name, "ends")


    async def main():
        a = asyncio.create_task(worker("A", 0.2), name="A")
        b = asyncio.create_task(worker("B", 0.1), name="B")
        await a
        await b


    asyncio.run(main())

    """

  static let solution = program.split(separator: "0.2").joined(separator: "0.1")

  static let lesson = """
    ---
    format: 1
    id: sample
    title: A sample
    summary: Two tasks.
    requires: []
    minutes: 5
    program: two.py
    ---

    ## Who is next?

    Read *this* about the [ready queue](../glossary.md#ready-queue).

    <!--
    run:   {until: suspended, task: A}
    focus: {lines: 5-6, panes: [ready, code]}
    ask:
      kind: next-task
      why: {A: "A sleeps.", B: "Right."}
      hints: ["Look at the queue.", "It is B."]
    -->

    ## Make

    Let A sleep for a shorter time.

    <!--
    exercise:
      starter: two.py
      solution: short.py
      checks:
        - elapsed: {at-most: 0.15}
      hints: ["Look at line 11.", "Write `a = asyncio.create_task(worker(\\"A\\", 0.1), name=\\"A\\")`."]
    -->

    ## You know now

    - One thing.

    """

  static let glossary = """
    # Glossary

    ## Ready queue

    The tasks that could run.

    """

  /// The files, with the first occurrence of a text in one of them replaced.
  static func files(
    _ path: String = lessonPath, replacing old: String = "", with new: String = ""
  ) -> MemoryFiles {
    var texts = [
      lessonPath: lesson, "01-sample/two.py": program, "01-sample/short.py": solution,
      "glossary.md": glossary,
    ]
    if let text = texts[path], let range = text.firstRange(of: old) {
      texts[path] = text.replacingCharacters(in: range, with: new)
    }
    return MemoryFiles(texts)
  }

  static let lessonPath = "01-sample/lesson.md"
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

/// Expects a list of texts, and shows the one found where it is another.
func expect(
  _ found: [String], is wanted: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(found == wanted, sourceLocation: sourceLocation)
}
