extension LoopState {
  /// Adds an event of a primitive.
  mutating func applyToPrimitive(_ event: Event) {
    switch event {
    case .primitiveCreated(let id, let kind, let name):
      let sequence = sequence
      changePrimitive(id) {
        $0.kind = kind
        $0.name = name
        $0.created = sequence
      }
    case .primitiveChanged(let id, let value, let limit):
      changePrimitive(id) {
        if $0.kind.isQueue, value > $0.value { $0.unfinished &+= value &- $0.value }
        $0.value = value
        $0.limit = limit
      }
    case .primitiveOwned(let id, let task):
      changePrimitive(id) {
        $0.owner = task
        $0.holder = nil
      }
    case .primitiveHeld(let id, let thread): changePrimitive(id) { $0.holder = thread }
    case .queueItem(let id, let place, let value):
      changePrimitive(id) { $0.setItem(place, value) }
    case .queueItemTaken(let id, let place):
      changePrimitive(id) {
        if $0.items.indices.contains(Int(place)) { $0.items.remove(at: Int(place)) }
      }
    case .queueItemDone(let id, let left):
      changePrimitive(id) {
        $0.unfinished = Int(left)
        $0.marksItems = true
      }
    case .waiterJoined(let id, let task): changePrimitive(id) { $0.waiters.append(task) }
    case .waiterLeft(let id, let task):
      changePrimitive(id) {
        if let place = $0.waiters.firstIndex(of: task) { $0.waiters.remove(at: place) }
      }
    case .threadJoined(let id, let thread): changePrimitive(id) { $0.threads.append(thread) }
    case .threadLeft(let id, let thread):
      changePrimitive(id) {
        if let place = $0.threads.firstIndex(of: thread) { $0.threads.remove(at: place) }
      }
    case .ioWaiting(let id, let what): changePrimitive(id) { $0.waitingFor = what }
    case .ioReady(let id, _, _): changePrimitive(id) { $0.waitingFor = 0 }
    default: break
    }
  }

  private mutating func changePrimitive(
    _ id: PrimitiveID, _ change: (inout PrimitiveState) -> Void
  ) {
    guard Self.isPlausible(id, primitives.count) else { return }
    primitives.grow(to: Int(id), with: PrimitiveState())
    change(&primitives[Int(id) - 1])
  }

  /// Adds an event of an object.
  mutating func applyToObject(_ event: Event) {
    switch event {
    case .objectDescribed(let id, let kind, let type, let count):
      changeObject(id) { $0 = ObjectState(kind: kind, type: type, count: count) }
    case .objectItem(let id, let index, let value):
      changeObject(id) { $0.changeItem(index) { $0.value = value } }
    case .objectKey(let id, let index, let value):
      changeObject(id) { $0.changeItem(index) { $0.key = value } }
    case .objectAttribute(let id, let name, let value):
      changeObject(id) { $0.setAttribute(name, value) }
    case .objectCount(let id, let count):
      changeObject(id) {
        $0.count = count
        if $0.items.count > max(count, 0) { $0.items.removeLast($0.items.count - max(count, 0)) }
      }
    default: break
    }
  }

  private mutating func changeObject(_ id: ObjectID, _ change: (inout ObjectState) -> Void) {
    guard Self.isPlausible(id, objects.count) else { return }
    objects.grow(to: Int(id), with: ObjectState())
    change(&objects[Int(id) - 1])
  }
}

extension PrimitiveState {
  /// Puts an item at a place of a queue, which is added when it is the one behind the last.
  fileprivate mutating func setItem(_ place: Int32, _ value: TracedValue) {
    let place = Int(place)
    if items.indices.contains(place) {
      items[place] = value
    } else if place == items.count {
      items.append(value)
    }
  }
}

extension ObjectState {
  /// Changes one of the first items, which is added when it is new.
  fileprivate mutating func changeItem(_ index: Int32, _ change: (inout Item) -> Void) {
    guard index >= 0, index < 1 << 12 else { return }
    while items.count <= index { items.append(Item(key: nil, value: .unbound)) }
    change(&items[Int(index)])
  }

  /// Sets an attribute; `.unbound` removes it.
  fileprivate mutating func setAttribute(_ name: TextID, _ value: TracedValue) {
    if let place = attributes.firstIndex(where: { $0.name == name }) {
      if value == .unbound {
        attributes.remove(at: place)
      } else {
        attributes[place].value = value
      }
    } else if value != .unbound {
      attributes.append(Attribute(name: name, value: value))
    }
  }
}
