import Foundation

/// Why the learner's state cannot be read or written.
package struct StateProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// What happened, in one sentence without a full stop.
  package var message: String
  /// What to do about it, in one sentence without a full stop.
  package var remedy: String

  package var description: String { "\(message); \(remedy)" }
}

/// A folder in which files are replaced whole or not at all.
package struct StateFolder: Sendable {
  /// The folder's path.
  package let path: String

  /// Makes a view of a folder, which need not exist yet.
  package init(_ path: String) { self.path = path }

  /// Where the state lies: `$XDG_STATE_HOME/loopscope`, or `~/.local/state/loopscope`.
  package static func path(environment: [String: String], home: String) -> String {
    // The specification of base directories says to ignore relative paths.
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/loopscope" }
    return home + "/.local/state/loopscope"
  }

  /// A file's content; nil where there is no such file.
  func read(_ name: String, limit: Int) throws(StateProblem) -> [UInt8]? {
    let file = path + "/" + name
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw problem("\(file) cannot be read", errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem("\(file) cannot be read", errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw problem("\(file) cannot be read", EISDIR)
    default: throw StateProblem(message: "\(file) is not a regular file", remedy: "move it away")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw problem("\(file) cannot be read", errno)
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw StateProblem(
          message: "\(file) is larger than \(limit / 1024) KiB", remedy: "move it away")
      }
    }
  }

  /// Whether there is nothing by this name, not even a link that leads nowhere.
  func isFree(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) != 0 && errno == ENOENT
  }

  /// Replaces a file; after a crash there is the old content or the new, never a part.
  ///
  /// Where the file is a link, the file that it leads to is replaced.
  func replace(_ name: String, _ bytes: [UInt8]) throws(StateProblem) {
    let file = try target(path + "/" + name)
    try makeFolder(of: file)
    let temporary = "\(file).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem("\(file) cannot be written", errno) }
    if let number = write(bytes, to: descriptor) {
      close(descriptor)
      unlink(temporary)
      throw problem("\(file) cannot be written", number)
    }
    // Closing reports what a network file system found out last.
    guard close(descriptor) == 0, rename(temporary, file) == 0 else {
      let number = errno
      unlink(temporary)
      throw problem("\(file) cannot be written", number)
    }
    synchroniseFolder(of: file)
  }

  /// Writes and synchronises; the error number where that fails.
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      written += count
    }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// The file that a path leads to, all links followed; the path itself where there is no link.
  private func target(_ file: String) throws(StateProblem) -> String {
    var status = stat()
    guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return file }
    guard let real = realpath(file, nil) else {
      throw problem("\(file) leads nowhere", errno)
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes the folder of a file and those above it, where they are not there yet.
  private func makeFolder(of file: String) throws(StateProblem) {
    var missing: [String] = []
    var folder = Self.folder(of: file)
    var status = stat()
    while stat(folder, &status) != 0 {
      guard errno == ENOENT || errno == ENOTDIR, folder.count > 1 else {
        throw problem("the folder \(folder) cannot be made", errno)
      }
      missing.append(folder)
      folder = Self.folder(of: folder)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw problem("\(folder) cannot be used", ENOTDIR)
    }
    for folder in missing.reversed() where mkdir(folder, 0o700) != 0 {
      // Another copy may have been quicker.
      guard errno == EEXIST else {
        throw problem("the folder \(folder) cannot be made", errno)
      }
    }
  }

  /// The folder in which a file or a folder lies.
  private static func folder(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest = rest.dropLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  private func synchroniseFolder(of file: String) {
    let descriptor = open(Self.folder(of: file), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Moves a file aside, to `NAME.broken-1` or the next free number.
  ///
  /// - Returns: The new path.
  func setAside(_ name: String) throws(StateProblem) -> String {
    let file = path + "/" + name
    for number in 1...99 {
      let aside = "\(file).broken-\(number)"
      if access(aside, F_OK) == 0 { continue }
      guard rename(file, aside) == 0 else { throw problem("\(file) cannot be moved aside", errno) }
      return aside
    }
    throw StateProblem(
      message: "there are 99 broken copies of \(file) already", remedy: "delete some")
  }

  /// Runs the body while no other copy of the program does so in this folder.
  ///
  /// After a fifth of a second it goes on all the same: a stopped copy must not stop this one.
  func locked<Result>(_ body: () throws(StateProblem) -> Result) throws(StateProblem) -> Result {
    try makeFolder(of: path + "/lock")
    let descriptor = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return try body() }
    defer { close(descriptor) }
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { break }
      usleep(10_000)
    }
    return try body()
  }

  private func problem(_ message: String, _ number: Int32) -> StateProblem {
    let remedy =
      switch number {
      case ENOSPC, EDQUOT: "make room on the disk, and nothing is lost"
      case EROFS, EACCES, EPERM:
        "make it writable, or set XDG_STATE_HOME to a folder that is"
      default: "set XDG_STATE_HOME to another folder, or mend this one"
      }
    return StateProblem(message: "\(message): \(SystemError.message(number))", remedy: remedy)
  }
}
