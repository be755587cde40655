/// A number with the word for what it counts, such as `1 task` or `3 tasks`.
package func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) " + (number == 1 ? one : many ?? one + "s")
}
