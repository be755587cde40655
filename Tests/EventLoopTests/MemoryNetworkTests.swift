import Testing
import Trace

@testable import EventLoop

/// The network in memory, without Python.
@Suite("The network in memory") struct MemoryNetworkTests {
  private let world = VirtualWorld()
  private let loop: EventLoop
  private let diary = Diary()

  init() {
    loop = EventLoop(world: world)
  }

  private var network: MemoryNetwork { world.network }

  private func text(_ reception: NetworkSocket.Reception) -> String {
    switch reception {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .end: "(end)"
    case .wouldBlock: "(nothing yet)"
    case .failed(let failure): "(\(failure.words))"
    }
  }

  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  /// Lets everything arrive.
  private func settle() { world.poll(for: loop) }

  /// A connection's two ends.
  private func connection() throws -> (client: NetworkSocket, server: NetworkSocket) {
    let listener = try network.bind(to: SocketAddress(host: "127.0.0.1", port: 0))
    try listener.listen(backlog: 10)
    let client = try network.connect(to: listener.local)
    settle()
    #expect(client.connectionFailure() == nil)
    let server = try #require(listener.accept())
    listener.close()
    return (client, server)
  }

  @Test func bytesArriveOneHopAfterTheyWereSent() throws {
    let (client, server) = try connection()
    let before = loop.now
    #expect(client.send(bytes("hello")) == .sent(5))
    #expect(text(server.receive(100)) == "(nothing yet)")
    settle()
    #expect(loop.now == before + MemoryNetwork.hop)
    #expect(text(server.receive(3)) == "hel")
    #expect(text(server.receive(100)) == "lo")
    #expect(text(server.receive(100)) == "(nothing yet)")
  }

  @Test func whatIsSentTogetherArrivesTogether() throws {
    let (client, server) = try connection()
    let before = loop.now
    for _ in 0..<100 { _ = client.send(bytes("x")) }
    _ = server.send(bytes("back"))
    settle()
    #expect(loop.now == before + MemoryNetwork.hop)
    #expect(text(server.receive(1000)).count == 100)
    #expect(text(client.receive(1000)) == "back")
  }

  @Test func bothEndsKnowTheirAddresses() throws {
    let (client, server) = try connection()
    #expect(client.remote == server.local)
    #expect(server.remote == client.local)
    #expect(client.local.isLoopback)
  }

  @Test func nobodyListensSoAConnectionIsRefused() throws {
    let client = try network.connect(to: SocketAddress(host: "127.0.0.1", port: 9))
    settle()
    #expect(client.connectionFailure() == .refused)
  }

  @Test func aListenerThatOnlyBoundRefuses() throws {
    let listener = try network.bind(to: SocketAddress(host: "127.0.0.1", port: 8000))
    let client = try network.connect(to: listener.local)
    settle()
    #expect(client.connectionFailure() == .refused)
  }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "0.0.0.0", true), ("::", "::1", true),
    ("127.0.0.1", "127.0.0.2", false), ("::", "0.0.0.0", false),
  ])
  func anAddressIsBoundOnce(first: String, second: String, clashes: Bool) throws {
    let listener = try network.bind(to: SocketAddress(host: first, port: 8000))
    var failure: SocketFailure?
    do throws(SocketFailure) {
      try network.bind(to: SocketAddress(host: second, port: 8000)).close()
    } catch {
      failure = error
    }
    #expect(failure == (clashes ? .addressInUse : nil))
    listener.close()
    #expect(throws: Never.self) { try network.bind(to: SocketAddress(host: second, port: 8000)) }
  }

  @Test func portsAndDescriptorsAreTheSameInEachRun() throws {
    let other = VirtualWorld()
    for _ in 0..<3 {
      let first = try network.bind(to: SocketAddress(host: "127.0.0.1", port: 0))
      let second = try other.network.bind(to: SocketAddress(host: "127.0.0.1", port: 0))
      #expect(first.local == second.local)
      #expect(first.descriptor == second.descriptor)
    }
  }

  @Test func aClosedDescriptorIsGivenOutAgain() throws {
    let address = SocketAddress(host: "127.0.0.1", port: 0)
    let sockets = try (0..<3).map { _ in try network.bind(to: address) }
    let number = sockets[1].descriptor
    sockets[1].close()
    #expect(sockets[1].descriptor == -1)
    let next = try (0..<2).map { _ in try network.bind(to: address) }
    #expect(next.map(\.descriptor) == [number, sockets[2].descriptor + 1])
  }

  @Test func theEndComesAfterTheBytes() throws {
    let (client, server) = try connection()
    _ = client.send(bytes("last words"))
    client.close()
    settle()
    #expect(text(server.receive(100)) == "last words")
    #expect(text(server.receive(100)) == "(end)")
  }

  @Test func oneDirectionCanEndAlone() throws {
    let (client, server) = try connection()
    client.shutDownWriting()
    #expect(client.send(bytes("more")) == .failed(.brokenPipe))
    settle()
    #expect(text(server.receive(100)) == "(end)")
    #expect(server.send(bytes("answer")) == .sent(6))
    settle()
    #expect(text(client.receive(100)) == "answer")
  }

  @Test func closingWithUnreadBytesResetsTheOtherEnd() throws {
    let (client, server) = try connection()
    _ = client.send(bytes("never read"))
    settle()
    server.close()
    settle()
    #expect(text(client.receive(100)) == "(Connection reset by peer)")
  }

  @Test func sendingToAClosedEndBreaksThePipe() throws {
    let (client, server) = try connection()
    server.close()
    settle()
    #expect(text(client.receive(100)) == "(end)")
    #expect(client.send(bytes("first")) == .sent(5))
    settle()
    settle()
    #expect(client.send(bytes("second")) == .failed(.brokenPipe))
  }

  @Test func aFullPipeTakesNoMoreUntilAThirdIsRead() throws {
    let (client, server) = try connection()
    let much = [UInt8](repeating: 7, count: BytePipe.capacity + 10)
    #expect(client.send(much[...]) == .sent(BytePipe.capacity))
    settle()
    #expect(client.send(bytes("x")) == .wouldBlock)
    // Time stands still here while handles run, so the one that waits has to stop by itself.
    client.watchWriting(
      ClosureHandle {
        diary.note("room")
        client.stopWriting()
      }, on: loop)
    loop.schedule(ClosureTimer(deadline: loop.now + 1_000_000) { _ = server.receive(100) })
    loop.schedule(
      ClosureTimer(deadline: loop.now + 2_000_000) {
        diary.note("reads a third")
        _ = server.receive(BytePipe.capacity / 3)
      })
    loop.schedule(
      ClosureTimer(deadline: loop.now + 3_000_000) { loop.stop() })
    _ = try loop.runForever()
    #expect(diary.entries == ["reads a third", "room"])
  }

  @Test func aWatchedSocketIsReportedAsLongAsThereIsSomethingToRead() throws {
    let (client, server) = try connection()
    server.watchReading(
      ClosureHandle {
        diary.note(text(server.receive(2)))
        if diary.entries.count == 3 { server.stopReading() }
      }, on: loop)
    _ = client.send(bytes("abcdef"))
    #expect(try loop.runForever() == .nothingLeft)
    #expect(diary.entries == ["ab", "cd", "ef"])
  }

  @Test func socketsAreReportedInTheOrderInWhichTheyBecameReady() throws {
    let pairs = try (0..<3).map { _ in try connection() }
    for (number, pair) in pairs.enumerated() {
      pair.server.watchReading(
        ClosureHandle {
          diary.note("\(number): \(text(pair.server.receive(10)))")
          pair.server.stopReading()
        }, on: loop)
    }
    for number in [2, 0, 1] { _ = pairs[number].client.send(bytes("hi")) }
    _ = try loop.runForever()
    #expect(diary.entries == ["2: hi", "0: hi", "1: hi"])
  }

  @Test func inputComesBeforeTimersOfTheSameTurn() throws {
    let (client, server) = try connection()
    server.watchReading(
      ClosureHandle {
        diary.note("input")
        server.stopReading()
      }, on: loop)
    loop.schedule(ClosureTimer(deadline: loop.now + 10) { diary.note("timer") })
    _ = client.send(bytes("x"))
    _ = try loop.runForever()
    #expect(diary.entries == ["input", "timer"])
  }

  @Test func aSocketThatIsWatchedNoMoreDoesNotRun() throws {
    let (client, server) = try connection()
    server.watchReading(ClosureHandle { diary.note("input") }, on: loop)
    loop.callSoon(ClosureHandle { server.stopReading() })
    _ = client.send(bytes("x"))
    #expect(try loop.runForever() == .nothingLeft)
    #expect(diary.entries == [])
  }

  @Test func closingAListenerResetsThoseItDidNotAccept() throws {
    let listener = try network.bind(to: SocketAddress(host: "127.0.0.1", port: 0))
    try listener.listen(backlog: 10)
    let client = try network.connect(to: listener.local)
    settle()
    listener.close()
    settle()
    #expect(text(client.receive(10)) == "(Connection reset by peer)")
  }

  @Test func aDroppedSocketCloses() throws {
    let listener = try network.bind(to: SocketAddress(host: "127.0.0.1", port: 0))
    try listener.listen(backlog: 10)
    var client: NetworkSocket? = try network.connect(to: listener.local)
    settle()
    let server = try #require(listener.accept())
    #expect(client?.isClosed == false)
    client = nil
    settle()
    settle()
    #expect(text(server.receive(10)) == "(end)")
  }
}

@Suite("Bytes in a queue") struct ByteQueueTests {
  @Test func whatWasPutInComesOutInOrder() {
    var queue = ByteQueue()
    queue.append([1, 2, 3])
    queue.append([4, 5][...])
    #expect(queue.take(2) == [1, 2])
    #expect(queue.count == 3)
    queue.append([6])
    queue.drop(1)
    #expect(Array(queue.bytes) == [4, 5, 6])
    #expect(queue.takeAll() == [4, 5, 6])
    #expect(queue.isEmpty)
  }

  @Test func aPatternIsFoundAfterAnOffset() {
    var queue = ByteQueue()
    queue.append(Array("xab--ab-=".utf8))
    queue.drop(1)
    #expect(queue.firstIndex(of: Array("ab".utf8)) == 0)
    #expect(queue.firstIndex(of: Array("ab".utf8), from: 1) == 4)
    #expect(queue.firstIndex(of: Array("-=".utf8)) == 6)
    #expect(queue.firstIndex(of: Array("=x".utf8)) == nil)
    #expect(queue.firstIndex(of: Array("ab".utf8), from: 7) == nil)
  }

  @Test func longQueuesForgetWhatWasTaken() {
    var queue = ByteQueue()
    var expected: [UInt8] = []
    var taken: [UInt8] = []
    for round in 0..<300 {
      let block = [UInt8](repeating: UInt8(round % 251), count: 1000)
      queue.append(block)
      expected += block
      taken += queue.take(900)
    }
    taken += queue.takeAll()
    #expect(taken == expected)
  }
}

@Suite("Addresses of sockets") struct SocketAddressTests {
  @Test(arguments: [
    ("127.0.0.1", true, true), ("127.1.2.3", true, true), ("::1", true, true),
    ("10.0.0.1", true, false), ("2001:db8::1", true, false), ("localhost", false, false),
    ("127.0.0", false, false), ("127.0.0.256", false, false), ("1270.0.0.1", false, false),
  ])
  func loopbackIsTold(host: String, isLiteral: Bool, isLoopback: Bool) {
    #expect(SocketAddress.isLiteral(host) == isLiteral)
    #expect(SocketAddress(host: host, port: 0).isLoopback == isLoopback)
  }
}
