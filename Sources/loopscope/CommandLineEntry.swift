import ArgumentParser
import Foundation

/// Parses the command line, runs what it asks for, and turns errors into messages and statuses.
enum CommandLineEntry {
  /// Runs the command and exits.
  static func main() -> Never {
    StandardDescriptors.reserve()
    do {
      var command = try Loopscope.parseAsRoot()
      try command.run()
      exit(0)
    } catch let ending as Ending {
      exit(ending.status)
    } catch let failure as Failure {
      StandardError.say(failure.description)
      exit(failure.status)
    } catch {
      let text = Loopscope.fullMessage(for: error)
      if Loopscope.exitCode(for: error).isSuccess {
        exit(say(text))
      }
      StandardError.write(text + "\n")
      exit(2)
    }
  }

  /// Prints the help that was asked for; the exit status.
  private static func say(_ text: String) -> Int32 {
    do {
      try ByteSink(nil).write(Array((text + "\n").utf8))
      return 0
    } catch {
      StandardError.say("\(error)")
      return 1
    }
  }
}

/// Ends the command with a status, all having been said.
struct Ending: Error {
  /// The exit status.
  var status: Int32
}

/// Ends the command with a message: one cause, one remedy.
struct Failure: Error, CustomStringConvertible {
  /// The exit status: 1 where the work failed, 2 where the command was used wrongly.
  var status: Int32 = 1
  /// The message, without the command's name.
  var description: String

  /// Makes a failure.
  init(_ description: String, status: Int32 = 1) {
    self.description = description
    self.status = status
  }
}
