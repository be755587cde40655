import Glibc

/// An error of the system.
struct SystemError: Error {
  /// `errno`.
  let number: Int32

  /// Its name and meaning, such as `EAGAIN (Resource temporarily unavailable)`.
  var name: String {
    let known = [EAGAIN: "EAGAIN", ENOMEM: "ENOMEM", EMFILE: "EMFILE", EPERM: "EPERM"]
    let meaning = String(cString: strerror(number))
    return known[number].map { "\($0) (\(meaning))" } ?? meaning
  }
}
