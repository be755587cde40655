/// The classes above that of event loops, and how programs derive loops of their own.
extension Interpreter {
  /// Defines how loops are made, and what the abstract class leaves to be defined.
  func installLoopTypes(_ module: PyModule) {
    for type in [asyncio.abstractLoop, asyncio.baseLoop] {
      module.set(self, type.name, .object(type))
    }
    module.set(self, "SelectorEventLoop", .object(asyncio.loop))
    constructor(asyncio.baseLoop, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      .object(vm.makeOwnLoop(a[0].type ?? vm.asyncio.loop))
    }
    pythonicMethod(asyncio.baseLoop, "__init__", "self, selector=") { _, _ throws(Raised) in .none }
    let abstract = [
      "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close",
      "shutdown_asyncgens", "shutdown_default_executor", "call_soon", "call_later", "call_at",
      "time", "create_future", "create_task", "call_soon_threadsafe", "run_in_executor",
      "set_default_executor", "getaddrinfo", "getnameinfo", "create_connection", "create_server",
      "start_tls", "sendfile", "create_unix_connection", "create_unix_server",
      "connect_accepted_socket", "create_datagram_endpoint", "connect_read_pipe",
      "connect_write_pipe", "subprocess_shell", "subprocess_exec", "add_reader", "remove_reader",
      "add_writer", "remove_writer", "sock_recv", "sock_recv_into", "sock_recvfrom",
      "sock_recvfrom_into", "sock_sendall", "sock_sendto", "sock_connect", "sock_accept",
      "sock_sendfile", "add_signal_handler", "remove_signal_handler", "set_task_factory",
      "get_task_factory", "get_exception_handler", "set_exception_handler",
      "default_exception_handler", "call_exception_handler", "get_debug", "set_debug",
    ]
    for name in abstract {
      pythonicMethod(asyncio.abstractLoop, name, "self, /, *args, **kwargs") {
        vm, _ throws(Raised) in
        throw vm.error(vm.exceptions.notImplementedError, arguments: [])
      }
    }
  }

  /// A new loop of a class, with the message of asyncio's logger.
  func makeOwnLoop(_ type: PyType) -> PyLoop {
    logLoopMessage("Using selector: EpollSelector", .debug)
    return PyLoop(interpreter: self, type: type)
  }

  /// Whether a program's own class of loops defines a method anew.
  func overrides(_ owner: PyLoop, _ name: String) -> Bool { owner.type.defines(name, self) }
}
