/// Tells constants apart by type and exact value, so that equal ones can be shared.
indirect enum ConstantKey: Hashable {
  case none
  case ellipsis
  case bool(Bool)
  case int(Int)
  case bigInteger(String)
  case float(UInt64)
  case imaginary(UInt64)
  case string([UInt8])
  case bytes([UInt8])
  case tuple([ConstantKey])
  case frozenSet([ConstantKey])

  /// The key of a constant; `nil` for code objects, which are never shared.
  init?(_ constant: CodeUnit.Constant) {
    switch constant {
    case .none: self = .none
    case .ellipsis: self = .ellipsis
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .bigInteger(let digits): self = .bigInteger(digits)
    case .float(let value): self = .float(value.bitPattern)
    case .imaginary(let value): self = .imaginary(value.bitPattern)
    case .string(let text): self = .string(Array(text.utf8))
    case .bytes(let bytes): self = .bytes(bytes)
    case .tuple(let items): self = .tuple(items.compactMap(ConstantKey.init))
    case .frozenSet(let items): self = .frozenSet(items.compactMap(ConstantKey.init))
    case .code: return nil
    }
  }
}
