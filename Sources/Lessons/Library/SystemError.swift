import Foundation

/// Messages of the system, in our words where those help more.
enum SystemError {
  /// What an error number means.
  static func message(_ number: Int32) -> String {
    switch number {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "there is no permission to read or write it"
    case ELOOP: "this is a ring of links"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case ENOTDIR: "this is not a folder"
    case EISDIR: "this is a folder"
    default: String(cString: strerror(number))
    }
  }
}
