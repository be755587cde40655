import Foundation

/// The process's first three descriptors.
enum StandardDescriptors {
  /// Takes the places of those that were closed at the start.
  ///
  /// Otherwise the next file that is opened, perhaps the learner's progress, would become standard
  /// output or standard error. What takes the place cannot be used: reading or writing fails as it
  /// would without it.
  static func reserve() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given out, which is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
