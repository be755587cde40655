/// What `tracemalloc` needs: of all objects, only of coroutines is it known where they were made.
extension Interpreter {
  /// Adds the functions that turn this on and show it.
  func installAllocationPlaces(_ module: PyModule) {
    // How many calls to keep of each coroutine; 0 forgets them all.
    module.function(self, "trace_allocations", "depth, /") { (vm, a) throws(Raised) in
      let depth = try vm.smallIndex(of: a[0])
      vm.coroutineOrigins.allocationDepth = depth
      if depth == 0 { vm.coroutineOrigins.forgetAllocations() }
      return .none
    }
    module.function(self, "allocation_depth", "") { (vm, _) throws(Raised) in
      .int(vm.coroutineOrigins.allocationDepth)
    }
    module.function(self, "forget_allocations", "") { (vm, _) throws(Raised) in
      vm.coroutineOrigins.forgetAllocations()
      return .none
    }
    // Files and lines, the innermost call last; None for what is no coroutine or was not noted.
    module.function(self, "allocation", "object, /") { (vm, a) throws(Raised) in
      guard let object = a[0].object, let stack = vm.coroutineOrigins.allocation(of: object) else {
        return .none
      }
      return vm.list(stack.entries.map { vm.tuple([vm.string($0.file), .int($0.line)]) })
    }
    module.function(self, "allocation_text", "category, /") { (vm, a) throws(Raised) in
      vm.string(vm.allocationText(a[0].text ?? ""))
    }
  }

  /// What stands below a warning about an object: where that was made, or how to learn it.
  ///
  /// - Parameter category: the name of the warning's class.
  /// - Returns: the text, with its lines ended; empty where it is not known.
  func allocationText(_ category: String) -> String {
    guard coroutineOrigins.allocationDepth > 0 else {
      return "\(category): Enable tracemalloc to get the object allocation traceback\n"
    }
    guard let stack = warningAllocation else { return "" }
    let calls = stack.entries.map { entry in
      let source = sourceLine(file: entry.file, line: entry.line) ?? ""
      let text = source.drop { $0 == " " || $0 == "\t" }
      return "  File \"\(entry.file)\", lineno \(entry.line)\n"
        + (text.isEmpty ? "" : "    \(text)\n")
    }
    return "Object allocated at (most recent call last):\n" + calls.joined()
  }
}
