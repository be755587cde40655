/// The types of streams, transports, protocols and servers.
final class StreamTypes {
  let protocolBase: PyType, plainProtocol: PyType, bufferedProtocol: PyType
  let datagramProtocol: PyType, streamProtocol: PyType, subprocessProtocol: PyType
  let transportBase: PyType, readTransport: PyType, writeTransport: PyType
  let plainTransport: PyType, datagramTransport: PyType, subprocessTransport: PyType
  let transport: PyType
  let reader: PyType, writer: PyType
  let abstractServer: PyType, server: PyType
  let socket: PyType
  let incompleteRead: PyType, limitOverrun: PyType, noSendfile: PyType

  /// Makes the types, without methods.
  init(_ vm: Interpreter) {
    func type(_ name: String, _ module: String, _ bases: PyType..., isBase: Bool = true) -> PyType {
      let made = vm.defineType(name, module: "asyncio.\(module)", bases: bases, isBase: isBase)
      made.hasDictionary = isBase
      return made
    }
    func exception(_ name: String, _ base: PyType) -> PyType {
      let made = vm.defineType(
        name, module: "asyncio.exceptions", bases: [base], layout: .exception, isBase: true)
      made.hasDictionary = true
      return made
    }
    // Programs derive from these by classes of plain instances.
    func interface(_ name: String, _ module: String, _ bases: PyType...) -> PyType {
      let made = vm.defineType(
        name, module: "asyncio.\(module)", bases: bases, layout: .instance, isBase: true)
      made.hasDictionary = true
      return made
    }
    protocolBase = interface("BaseProtocol", "protocols")
    plainProtocol = interface("Protocol", "protocols", protocolBase)
    bufferedProtocol = interface("BufferedProtocol", "protocols", protocolBase)
    datagramProtocol = interface("DatagramProtocol", "protocols", protocolBase)
    subprocessProtocol = interface("SubprocessProtocol", "protocols", protocolBase)
    transportBase = interface("BaseTransport", "transports")
    readTransport = interface("ReadTransport", "transports", transportBase)
    writeTransport = interface("WriteTransport", "transports", transportBase)
    plainTransport = interface("Transport", "transports", readTransport, writeTransport)
    datagramTransport = interface("DatagramTransport", "transports", transportBase)
    subprocessTransport = interface("SubprocessTransport", "transports", transportBase)
    abstractServer = interface("AbstractServer", "events")
    streamProtocol = type("StreamReaderProtocol", "streams", plainProtocol)
    transport = type("_SelectorSocketTransport", "selector_events", plainTransport, isBase: false)
    reader = type("StreamReader", "streams")
    writer = type("StreamWriter", "streams")
    server = type("Server", "base_events", abstractServer)
    socket = type("TransportSocket", "trsock", isBase: false)
    incompleteRead = exception("IncompleteReadError", vm.exceptions.eofError)
    limitOverrun = exception("LimitOverrunError", vm.exceptions.exception)
    noSendfile = exception("SendfileNotAvailableError", vm.exceptions.runtimeError)
  }
}
