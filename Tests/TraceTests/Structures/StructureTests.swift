import Fuzzing
import Testing

@testable import Trace

@Suite("Structures that share with their copies")
struct StructureTests {
  @Test("A paged queue behaves as an array does", arguments: [41, 42] as [UInt64])
  func queue(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var queue = PagedQueue<Int>()
    var plain: [Int] = []
    var copies: [(PagedQueue<Int>, [Int])] = []
    for round in 0..<4000 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<5:
        queue.append(round)
        plain.append(round)
      case 5..<9: #expect(queue.popFirst() == (plain.isEmpty ? nil : plain.removeFirst()))
      default:
        guard let place = plain.indices.randomElement(using: &random) else { continue }
        queue.remove(at: place)
        plain.remove(at: place)
      }
      if round % 500 == 0 { copies.append((queue, plain)) }
    }
    #expect(Array(queue) == plain)
    for (copy, expected) in copies { #expect(Array(copy) == expected) }
  }

  @Test("A paged array behaves as an array does")
  func array() {
    var random = SeededGenerator(seed: 43)
    var array = PagedArray<Int>()
    var plain: [Int] = []
    var copies: [(PagedArray<Int>, [Int])] = []
    for round in 0..<40_000 {
      array.append(round)
      plain.append(round)
      let place = Int.random(in: 0...round, using: &random)
      array[place] += 1
      plain[place] += 1
      if round % 5000 == 0 { copies.append((array, plain)) }
    }
    #expect(array.elementsEqual(plain))
    for (copy, expected) in copies { #expect(copy.elementsEqual(expected)) }
  }

  @Test("Sorted pages behave as a sorted dictionary does")
  func sortedPages() {
    var random = SeededGenerator(seed: 44)
    var pages = SortedPages<Int, Int>()
    var plain: [Int: Int] = [:]
    var copies: [(SortedPages<Int, Int>, [Int: Int])] = []
    for round in 0..<6000 {
      let key = Int.random(in: 0..<900, using: &random)
      let value = Int.random(in: 0..<3, using: &random) == 0 ? nil : round
      pages[key] = value
      plain[key] = value
      #expect(pages[key] == value)
      if round % 1000 == 0 { copies.append((pages, plain)) }
    }
    for (pages, plain) in copies + [(pages, plain)] {
      let entries = pages.pages.flatMap { $0 }
      #expect(entries.map(\.key) == plain.keys.sorted())
      #expect(entries.map(\.value) == plain.keys.sorted().map { plain[$0] })
      #expect(pages.count == plain.count)
    }
  }
}
