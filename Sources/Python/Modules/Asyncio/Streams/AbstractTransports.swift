/// The abstract classes of transports and servers: what they leave to be defined.
extension Interpreter {
  func installAbstractTransports() {
    let types = asyncio.streams
    pythonicMethod(types.transportBase, "__init__", "self, extra=") { vm, a throws(Raised) in
      guard let object = a[0].object else { return .none }
      let extra: Value = a[1].isUnset || a[1].isNone ? .object(vm.makeDictionary()) : a[1]
      if object.attributes == nil { object.attributes = vm.makeDictionary() }
      object.attributes?.set(vm.intern("_extra"), extra)
      return .none
    }
    pythonicMethod(types.transportBase, "get_extra_info", "self, name, default=") {
      vm, a throws(Raised) in
      let fallback = a[2].isUnset ? .none : a[2]
      let extra = a[0].object?.attributes?.find(vm.intern("_extra"))
      return try vm.callMethod(named: "get", on: extra ?? .none, [a[1], fallback])
    }
    pythonicMethod(types.writeTransport, "writelines", "self, list_of_data") {
      vm, a throws(Raised) in
      let joined = try vm.callMethod(named: "join", on: vm.bytes([]), [a[1]])
      return try vm.callMethod(named: "write", on: a[0], [joined])
    }
    let abstract: [(PyType, [String])] = [
      (types.transportBase, ["is_closing", "close", "set_protocol", "get_protocol"]),
      (types.readTransport, ["is_reading", "pause_reading", "resume_reading"]),
      (
        types.writeTransport,
        [
          "set_write_buffer_limits", "get_write_buffer_size", "get_write_buffer_limits", "write",
          "write_eof", "can_write_eof", "abort",
        ]
      ),
      (types.datagramTransport, ["sendto", "abort"]),
      (
        types.subprocessTransport,
        [
          "get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill",
        ]
      ),
      (
        types.abstractServer,
        ["close", "get_loop", "is_serving", "start_serving", "serve_forever", "wait_closed"]
      ),
    ]
    for (type, names) in abstract {
      for name in names {
        pythonicMethod(type, name, "self, /, *args, **kwargs") { vm, _ throws(Raised) in
          throw vm.error(vm.exceptions.notImplementedError, arguments: [])
        }
      }
    }
  }
}
