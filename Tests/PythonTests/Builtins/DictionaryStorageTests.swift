import Fuzzing
import Testing
import Trace

@testable import Python

@Suite("A dictionary's storage")
struct DictionaryStorageTests {
  private final class SilentHost: ProgramHost {
    func write(_ text: String, to stream: OutputStream) {}
    func readLine() -> String? { nil }
  }

  /// The numbers under keys, in the order of the keys, of the dictionary as it should be.
  private struct Model: Equatable {
    var keys: [Int] = []
    var numbers: [Int: Int] = [:]

    mutating func set(_ key: Int, _ number: Int) {
      if numbers.updateValue(number, forKey: key) == nil { keys.append(key) }
    }

    mutating func remove(_ key: Int) {
      if numbers.removeValue(forKey: key) != nil { keys.removeAll { $0 == key } }
    }
  }

  /// What a dictionary has, read through all ways of looking a key up.
  private func content(_ dictionary: PyDict, _ keys: [Value], _ vm: Interpreter) throws -> Model {
    var found = Model()
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: .unset)
    defer {
      place.deinitialize(count: 1)
      place.deallocate()
    }
    for (number, key) in keys.enumerated() {
      place.pointee = key
      let position = dictionary.quickPosition(of: place, string: vm.types.str)
      let value = try vm.find(key, in: dictionary)
      #expect((position >= 0) == (value != nil))
      guard case .int(let held)? = value else { continue }
      #expect(dictionary.readingPlace(at: position).pointee.isIdentical(to: .int(held)))
      #expect(dictionary.value(at: position).isIdentical(to: .int(held)))
      if let name = key.string {
        #expect(dictionary.hasName(Unmanaged.passUnretained(name), at: position))
        #expect(dictionary.find(name)?.isIdentical(to: .int(held)) == true)
      }
      found.numbers[number] = held
    }
    found.keys = dictionary.keys.compactMap { key in keys.firstIndex { $0.isIdentical(to: key) } }
    #expect(dictionary.count == found.keys.count)
    return found
  }

  @Test("has what was put into it after any changes, and so have its copies")
  func changes() throws {
    let vm = Interpreter(host: SilentHost(), trace: nil)
    // Numbers and names in turn.
    let keys: [Value] = (0..<24).map { $0 % 2 == 0 ? .int($0 * 37) : vm.string("key \($0)") }
    for seed in UInt64(0)..<40 {
      var generator = SeededGenerator(seed: seed)
      var dictionaries = [PyDict(type: vm.types.dict)]
      var models = [Model()]
      for step in 0..<120 {
        let which = Int.random(in: 0..<dictionaries.count, using: &generator)
        let dictionary = dictionaries[which]
        let key = Int.random(in: 0..<keys.count, using: &generator)
        // Whoever looks at the entries keeps what it saw.
        let seen = dictionary.entries.map(\.hash)
        let held = dictionary.entries
        switch Int.random(in: 0..<12, using: &generator) {
        case 0..<6:
          try vm.insert(.int(step), for: keys[key], in: dictionary)
          models[which].set(key, step)
        case 6..<9:
          _ = try vm.remove(keys[key], from: dictionary)
          models[which].remove(key)
        case 9:
          _ = dictionary.popLast()
          if let last = models[which].keys.last { models[which].remove(last) }
        case 10 where dictionaries.count < 4:
          dictionaries.append(dictionary.namespaceCopy(number: 1))
          models.append(models[which])
        case 10:
          let other = Int.random(in: 0..<dictionaries.count, using: &generator)
          dictionary.replaceContent(with: dictionaries[other])
          models[which] = models[other]
        default:
          guard step % 5 == 0 else { break }
          dictionary.removeAll()
          models[which] = Model()
        }
        #expect(held.map(\.hash) == seen)
        for (dictionary, model) in zip(dictionaries, models) {
          try #require(try content(dictionary, keys, vm) == model, "seed \(seed), step \(step)")
        }
      }
    }
  }
}
