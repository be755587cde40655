import PythonSyntax

// Hooks of the core that the families of built-ins fill. Each moves to its family's file.
extension Interpreter {
  // Numbers and text
  func installText() {}
}
