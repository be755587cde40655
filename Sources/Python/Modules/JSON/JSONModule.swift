/// The `_json` module, on which `json` builds.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installJSON() {
    moduleLibrary["_json"] = .native { (vm, module) throws(Raised) in
      // The error to raise is made by a function of the Python part: `(message, text, place)`.
      module.function(
        vm, "read", "text, failure, object_hook, pairs_hook, float, int, constant, strict, start="
      ) { (vm, a) throws(Raised) in
        var hooks = JSONReader.Hooks()
        hooks.object = a[2]
        hooks.pairs = a[3]
        hooks.float = a[4]
        hooks.int = a[5]
        hooks.constant = a[6]
        hooks.isStrict = try vm.isTrue(a[7])
        var reader = JSONReader(vm, a[0].text ?? "", hooks: hooks)
        do throws(Raised) {
          if !a[8].isUnset {
            let (value, end) = try reader.readValue(at: try vm.smallIndex(of: a[8]))
            return vm.tuple([value, .int(end)])
          }
          return try reader.readDocument()
        } catch {
          guard let mistake = reader.mistake else { throw error }
          let failure = try vm.call(
            a[1], [vm.string(mistake.message), a[0], .int(mistake.place)])
          guard let exception = failure.exception else { throw error }
          throw Raised(exception: exception)
        }
      }
      module.function(
        vm, "write",
        "value, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, "
          + "key_separator, sort_keys, default"
      ) { (vm, a) throws(Raised) in
        var options = JSONWriter.Options()
        options.skipsKeys = try vm.isTrue(a[1])
        options.isASCII = try vm.isTrue(a[2])
        options.checksCircles = try vm.isTrue(a[3])
        options.allowsNaN = try vm.isTrue(a[4])
        options.indent = a[5].text
        options.itemSeparator = a[6].text ?? ", "
        options.keySeparator = a[7].text ?? ": "
        options.sortsKeys = try vm.isTrue(a[8])
        options.fallback = a[9]
        var writer = JSONWriter(vm, options: options)
        try writer.write(a[0])
        return vm.string(writer.text)
      }
    }
  }
}
