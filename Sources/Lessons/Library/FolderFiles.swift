import Foundation

/// Lesson files in a folder on disk.
///
/// Nothing outside of the folder is ever read, wherever links point to, and only regular files.
package struct FolderFiles: LessonFiles {
  /// The folder's path.
  package let path: String

  /// Makes a view of a folder.
  package init(_ path: String) { self.path = path }

  package func folders() throws(Problem) -> [String] {
    try list("").filter { isFolder(path + "/" + $0) }
  }

  package func names(in folder: String) throws(Problem) -> [String] {
    try list(folder).filter { !isFolder(path + "/" + folder + "/" + $0) }
  }

  package func bytes(of file: String) throws(Problem) -> [UInt8] {
    guard let root = resolved(path) else { throw Problem(file: path, message: lastError) }
    guard let real = resolved(path + "/" + file) else {
      throw Problem(file: file, message: lastError)
    }
    guard real.hasPrefix(root + "/") else {
      throw Problem(
        file: file, message: "this is a link to a file outside of the lessons' folder",
        suggestion: "put the file itself here")
    }
    // O_NONBLOCK, so that a named pipe put here cannot make us wait.
    let descriptor = open(real, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Problem(file: file, message: lastError) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Problem(file: file, message: "this is not a regular file")
    }
    guard status.st_size <= Limits.fileSize else {
      throw Problem(file: file, message: "this file is larger than \(Limits.fileSize / 1024) KiB")
    }
    return try content(descriptor, file)
  }

  private func content(_ descriptor: Int32, _ file: String) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while bytes.count <= Limits.fileSize {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(file: file, message: lastError)
      }
      bytes += buffer[..<count]
    }
    throw Problem(file: file, message: "this file is larger than \(Limits.fileSize / 1024) KiB")
  }

  private func list(_ folder: String) throws(Problem) -> [String] {
    let place = folder.isEmpty ? path : path + "/" + folder
    guard let root = resolved(path), let real = resolved(place) else {
      throw Problem(file: folder.isEmpty ? path : folder, message: lastError)
    }
    guard real == root || real.hasPrefix(root + "/") else {
      throw Problem(
        file: folder, message: "this is a link to a folder outside of the lessons' folder",
        suggestion: "put the folder itself here")
    }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: real)
      return names.filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Problem(file: place, message: "this folder cannot be read")
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The path without links; nil where there is nothing.
  private func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private var lastError: String { SystemError.message(errno) }
}
