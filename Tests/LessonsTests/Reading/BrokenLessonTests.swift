import Testing

@testable import Lessons

/// A way to break the sample lesson, and what is said of it.
struct Breakage: CustomTestStringConvertible, Sendable {
  var old: String
  var new: String
  var message: String

  init(_ old: String, _ new: String, _ message: String) {
    self.old = old
    self.new = new
    self.message = message
  }

  var testDescription: String { message }
}

@Suite struct BrokenLessonTests {
  @Test func `the sample is sound`() {
    #expect(Course.read(SampleCourse.files()).problems.map(\.description) == [])
  }

  static let breakages: [Breakage] = [
    // Front matter
    Breakage(
      "---\nformat", "format",
      "1:1: error: a lesson begins with its front matter (begin with a line `---`, the keys, and another line `---`)"
    ),
    Breakage(
      "two.py\n---", "two.py", "1:1: error: the front matter is never closed (add a line `---`)"),
    Breakage(
      "format: 1", "format: 2",
      "2:9: error: this lesson has the format 2, and this Loopscope reads the format 1 (use a later Loopscope)"
    ),
    Breakage("format: 1\n", "", "2:1: error: the key `format` is missing (write `format: 1`)"),
    Breakage("summary: Two tasks.\n", "", "2:1: error: the key `summary` is missing"),
    Breakage(
      "minutes: 5", "minutes: soon",
      "7:10: error: `minutes` must be a whole number from 1 to 600, and is `soon`"),
    Breakage(
      "title: A sample", "titel: A sample",
      "4:1: error: there is no key `titel` (did you mean `title`?)"),
    Breakage(
      "id: sample", "id: Sample One",
      "3:5: error: an id has lower-case letters, digits and hyphens only, and this is `Sample One` (write `sample-one`)"
    ),
    Breakage(
      "id: sample", "id: other",
      "3:5: error: the lesson `other` stands in the folder `01-sample` (name the folder `01-other`)"
    ),
    Breakage("requires: []", "requires: [smaple]", "6:12: error: there is no lesson `smaple`"),
    Breakage(
      "program: two.py", "program: tow.py",
      "8:10: error: there is no file `tow.py` beside lesson.md (did you mean `two.py`?)"),
    Breakage(
      "program: two.py", "program: ../two.py",
      "8:10: error: `../two.py` is not in the lesson's own folder (put the program beside lesson.md and write its name alone)"
    ),
    // YAML
    Breakage(
      "{A: \"A sleeps.\", B: \"Right.\"}", "{A: \"A sleeps.\", A: \"Right.\"}",
      "20:9: error: `A` stands here twice"),
    Breakage(
      "lines: 5-6,", "lines: [5-6,",
      "17:42: error: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']' (put texts with `: ` or ` #` or at whose start is `[`, `{`, `*`, `` ` `` in quotes)"
    ),
    Breakage(
      "\nask:", "\nbase: &base {a: 1}\nask:",
      "18:1: error: anchors and aliases of YAML (`&base`) are not used in lessons (write the value again, or put the text in quotes)"
    ),
    Breakage(
      "{A: \"A sleeps.\"", String(repeating: "[", count: 40) + "{A: \"A sleeps.\"",
      "20:1: error: this is nested too deeply"),
    Breakage(
      "Look at the queue.", String(repeating: "x", count: 20_000),
      "15:5: error: this script is longer than 16 KiB (split the step)"),
    // Conditions
    Breakage(
      "{until: suspended, task: A}", "{until: suspendet, task: A}",
      "16:16: error: `until` cannot be `suspendet` (did you mean `suspended`?)"),
    Breakage(
      "{until: suspended, task: A}", "{until: line, line: 99}",
      "16:28: error: `line` must be a whole number from 1 to 17, and is `99`"),
    Breakage(
      "{until: suspended, task: A}", "{until: line}",
      "16:8: error: `run` needs the key `line` (write `line: 1`)"),
    Breakage(
      "{until: suspended, task: A}", "{line: 5}",
      "16:8: error: `run` needs the key `until` (write `until: line`)"),
    Breakage(
      "{until: suspended, task: A}", "{until: end, task: A}",
      "16:21: error: `until: end` does not go with `task` (it goes alone)"),
    Breakage(
      "{until: suspended, task: A}", "{until: marker, marker: nip}",
      "16:32: error: two.py has no comment `# marker: nip` (did you mean `nap`?)"),
    Breakage(
      "{until: suspended, task: A}", "end",
      "16:8: error: `run` must be a mapping, and is text (write `run: {until: end}`)"),
    Breakage(
      "{until: suspended, task: A}", "{until: state, state: {A: asleep}}",
      "16:34: error: a task is never `asleep` (there are `ready`, `running`, `sleeping`, `waiting`, `done`, `failed`, `cancelled`)"
    ),
    // Focus
    Breakage("focus:", "ficus:", "17:1: error: there is no key `ficus` (did you mean `focus`?)"),
    Breakage("lines: 5-6", "lines: 5-60", "17:16: error: two.py has 17 lines, not 60"),
    Breakage(
      "lines: 5-6", "lines: six",
      "17:16: error: `lines` must be a line or a range of lines, and is `six` (write for instance `7-9`)"
    ),
    Breakage(
      "[ready, code]", "[redy, code]",
      "17:29: error: `panes` cannot be `redy` (did you mean `ready`?)"),
    // Questions
    Breakage(
      "kind: next-task", "kind: next-taks",
      "19:9: error: `kind` cannot be `next-taks` (did you mean `next-task`?)"),
    Breakage(
      "kind: next-task", "kind: state-of",
      "19:3: error: `ask` needs the key `task` (write `task: A`)"),
    Breakage(
      "kind: next-task", "kind: next-task\n  task: A",
      "20:3: error: `kind: next-task` does not go with `task` (take it away)"),
    Breakage(
      "why: {A: \"A sleeps.\", B: \"Right.\"}", "why: [A, B]",
      "20:8: error: `why` must be a mapping of answers and texts, and is a list (write `why: {A: \"...\", B: \"...\"}`)"
    ),
    Breakage(
      "kind: next-task\n  why: {A: \"A sleeps.\", B: \"Right.\"}",
      "kind: choice\n  prompt: Well?\n  choices: [{text: Yes, why: No.}, {text: No, why: Yes.}]",
      "19:3: error: none of the choices is right (write `right: true` in exactly one of them)"),
    Breakage("B: \"Right.\"", "B: \"\"", "20:28: error: `B` is empty"),
    // Exercises
    Breakage(
      "solution: short.py", "solution: sort.py",
      "31:13: error: there is no file `sort.py` beside lesson.md (did you mean `short.py`?)"),
    Breakage(
      "elapsed: {at-most: 0.15}", "elapsd: {at-most: 0.15}",
      "33:7: error: there is no check `elapsd` (did you mean `elapsed`?)"),
    Breakage(
      "elapsed: {at-most: 0.15}", "elapsed: {at-most: fast}",
      "33:26: error: `at-most` must be a number of seconds, and is `fast` (write for instance 0.25)"
    ),
    Breakage(
      "elapsed: {at-most: 0.15}", "elapsed: {}",
      "33:16: error: `elapsed` needs a bound (write `{at-least: ...}` or `{at-most: ...}`)"),
    Breakage(
      "elapsed: {at-most: 0.15}", "diagnostics-absent: [dedlock]",
      "33:28: error: there is no diagnostic `dedlock` (did you mean `deadlock`?)"),
    // Text
    Breakage(
      "Read *this*", "Read *this", "13:6: error: this `*` is never closed (close it, or write \\*)"),
    Breakage(
      "Read *this*", "Read `this",
      "13:6: error: this backtick is never closed (close the code, or write \\`)"),
    Breakage(
      "#ready-queue", "#ready-que",
      "13:23: error: the glossary has no term `ready-que` (did you mean `ready-queue`?)"),
    Breakage(
      "../glossary.md#ready-queue", "https://example.org",
      "13:23: error: a link to `https://example.org` cannot be followed in a terminal (link to `../glossary.md#term`, `../NN-lesson/lesson.md` or `https://docs.python.org/3/PAGE.html`)"
    ),
    Breakage(
      "../glossary.md#ready-queue", "../09-later/lesson.md",
      "13:23: error: there is no lesson in `09-later` (there are `01-sample`)"),
    Breakage(
      "Read *this*", "<b>Read</b> *this*",
      "13:1: error: HTML is not part of lesson text (write it as `code`)"),
    Breakage(
      "Read *this*", "| Read | *this* |",
      "13:1: error: tables are not part of lesson text (use a list or code)"),
    Breakage(
      "Read *this*", "### Read *this*",
      "13:1: error: lessons have headings of the second level only (write `## `, one for each step)"
    ),
    Breakage(
      "- One thing.", "- One thing.\n  - Another.",
      "40:3: error: lists have one level (take the indentation away)"),
    Breakage(
      "- One thing.", "```\ncode",
      "39:1: error: this code is never closed (add a line with three backticks)"),
    Breakage(
      "Read *this*", "Read \u{1B}[31m*this*",
      "13:6: error: there is a control character here (U+001B) (delete it)"),
    // Steps
    Breakage(
      "## Who is next?\n", "",
      "12:1: error: this stands before the first step (begin the step with a line `## Title`)"),
    Breakage(
      "## Make", "## Who is next?",
      "24:1: error: the step in line 11 has the same heading (give each step a heading of its own)"),
    Breakage(
      "## Make", "<!-- hints: [x] -->\n\n## Make",
      "24:5: error: a step has one comment, and this is the second (put all keys into the first)"),
    Breakage(
      "\"It is B.\"]\n-->", "\"It is B.\"]",
      "15:1: error: this comment is never closed (end it with `-->`)"),
    Breakage(
      "Let A sleep", "## A\n\n" + (1...40).map { "## Step \($0)\n\n" }.joined() + "Let A sleep",
      "102:1: error: this lesson has 44 steps, and 40 are allowed (make two lessons of it)"),
  ]

  @Test(arguments: breakages)
  func `a broken lesson says where, what and what to do`(_ breakage: Breakage) {
    let files = SampleCourse.files(replacing: breakage.old, with: breakage.new)
    let problems = Course.read(files).problems.map(\.description)
    #expect(problems.contains("01-sample/lesson.md:\(breakage.message)"), "\(problems)")
  }

  @Test func `a lesson that is not UTF-8 names the line`() {
    var files = SampleCourse.files()
    files.set(SampleCourse.lessonPath, Array("---\nformat: 1\n".utf8) + [0xFF, 10])
    #expect(
      Course.read(files).problems.map(\.description) == [
        "01-sample/lesson.md:3:1: error: this line is not UTF-8 (save the file in the encoding UTF-8)"
      ])
  }

  @Test func `lessons with the same id or number are named`() throws {
    var files = SampleCourse.files()
    let text = SampleCourse.lesson
    files.set("01-x-sample/lesson.md", Array(text.utf8))
    files.set("01-x-sample/two.py", Array(SampleCourse.program.utf8))
    files.set("01-x-sample/short.py", Array(SampleCourse.solution.utf8))
    let problems = Course.read(files).problems.map(\.message)
    #expect(problems == ["01-sample has the same number", "01-sample has the same id"])
  }

  @Test func `a lesson cannot require a later one`() {
    var files = SampleCourse.files(replacing: "requires: []", with: "requires: [next]")
    let later = SampleCourse.lesson.split(separator: "id: sample").joined(separator: "id: next")
    files.set("02-next/lesson.md", Array(later.utf8))
    files.set("02-next/two.py", Array(SampleCourse.program.utf8))
    files.set("02-next/short.py", Array(SampleCourse.solution.utf8))
    #expect(
      Course.read(files).problems.map(\.description) == [
        "01-sample/lesson.md:6:12: error: the lesson `next` comes later, and cannot be required here"
      ])
  }

  @Test func `an empty folder is no course`() {
    let problems = Course.read(MemoryFiles([:])).problems
    #expect(problems.map(\.message) == ["there are no lessons in this folder"])
  }
}
