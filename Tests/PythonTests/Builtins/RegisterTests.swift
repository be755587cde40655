import Testing
import Trace

@testable import Python

@Suite("Registers")
struct RegisterTests {
  /// An interpreter for its types.
  private func interpreter() -> Interpreter {
    Interpreter(host: SilentHost(), trace: nil)
  }

  private final class SilentHost: ProgramHost {
    func write(_ text: String, to stream: OutputStream) {}
    func readLine() -> String? { nil }
  }

  @Test("are unset by writing the bits of an unset value")
  func unsetting() {
    let vm = interpreter()
    let values: [Value] = [
      .unset, .none, .bool(true), .int(-1), .float(.nan), .object(vm.emptyString),
    ]
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    defer { place.deallocate() }
    for value in values {
      place.initialize(to: value)
      place.release()
      #expect(place.pointee.isUnset)
      place.initializeUnset()
      #expect(place.pointee.isUnset)
    }
  }

  @Test("copy and hand on values of every kind")
  func copying() {
    let vm = interpreter()
    let object = PyStr("text", type: vm.types.str)
    let values: [Value] = [
      .unset, .none, .bool(true), .bool(false), .int(.min), .float(-0.0), .object(object),
    ]
    let places = UnsafeMutablePointer<Value>.allocate(capacity: 2)
    places.initialize(repeating: .unset, count: 2)
    defer {
      places.deinitialize(count: 2)
      places.deallocate()
    }
    for value in values {
      places.replace(with: value)
      places.copy(to: places + 1)
      #expect(places[0].isIdentical(to: value))
      #expect(places[1].isIdentical(to: value))
      (places + 1).release()
      places.hand(to: places + 1)
      #expect(places[0].isUnset)
      #expect(places.take(1).isIdentical(to: value))
      #expect(places[1].isUnset)
    }
  }

  @Test("keep an object for as long as they hold it")
  func lifetime() {
    let vm = interpreter()
    let places = UnsafeMutablePointer<Value>.allocate(capacity: 2)
    places.initialize(repeating: .unset, count: 2)
    defer {
      places.deinitialize(count: 2)
      places.deallocate()
    }
    weak var object: PyObject?
    do {
      let made = PyStr("text", type: vm.types.str)
      object = made
      places.replace(with: .object(made))
    }
    places.copy(to: places + 1)
    places.release()
    #expect(object != nil)
    (places + 1).hand(to: places)
    #expect(object != nil)
    places.replace(with: .int(1))
    #expect(object == nil)
  }
}
