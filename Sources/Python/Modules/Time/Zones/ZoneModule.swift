/// What `zoneinfo` needs of the table of zones: the module `_zones`.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installZones() {
    moduleLibrary["_zones"] = .native { (vm, module) throws(Raised) in
      module.function(vm, "names", "") { (vm, _) throws(Raised) in
        vm.list(ZoneTable.names.sorted().map { vm.string($0) })
      }
      // The periods of a zone as the table has them, or None.
      module.function(vm, "periods", "name, /") { (vm, a) throws(Raised) in
        ZoneTable.periods(of: a[0].text ?? "").map { vm.string($0) } ?? .none
      }
    }
  }
}
