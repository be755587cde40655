import Glibc

/// Measures units that python3 makes, with a program in Python (`python_units.py`).
enum PythonMeasurement {
  /// Becomes the interpreter, which measures the row and prints its sample.
  ///
  /// The process stays the same one, with the bounds that were set for it. Python is run isolated
  /// (`-I`): neither the environment nor the learner's packages change what it does.
  ///
  /// - Parameters:
  ///   - interpreter: the path of python3.
  ///   - row: what is measured.
  /// - Returns: an empty sample, and only where the interpreter cannot be started.
  static func become(_ interpreter: String, _ row: CostPlan.Row) -> Sample {
    let program = String(decoding: PackageResources.python_units_py, as: UTF8.self)
    let words = [interpreter, "-I", "-B", "-c", program, row.argument]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execv(interpreter, arguments)
    let error = SystemError(number: errno)
    for argument in arguments { free(argument) }
    return .unmade(row, limit: "'\(interpreter)' cannot be started: \(error.name)")
  }
}
