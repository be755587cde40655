extension [String] {
  /// The program's own arguments among those that no option of the command took: all but the `--`
  /// behind which everything is the program's.
  var withoutTerminator: [String] {
    guard let terminator = firstIndex(of: "--") else { return self }
    return Array(self[..<terminator] + self[(terminator + 1)...])
  }
}
