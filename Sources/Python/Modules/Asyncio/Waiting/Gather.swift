import EventLoop
import Trace

/// The future of `asyncio.gather`.
final class GatherFuture: ValueFuture {
  private let children: [Future]
  private let returnsExceptions: Bool
  private var finished = 0
  private var cancelRequested = false

  /// Makes the future and watches the children, of which none may be missing.
  ///
  /// - Parameters:
  ///   - children: the awaitables in the order of the results; the same one may occur again.
  ///   - returnsExceptions: whether exceptions count as results.
  ///   - owner: the loop.
  init(_ children: [Future], returnsExceptions: Bool, owner: PyLoop) {
    self.children = children
    self.returnsExceptions = returnsExceptions
    super.init(owner, reason: .gather)
    detail = children.count
    for child in children where !child.isMarked {
      child.isMarked = true
      uniqueCount += 1
      recordMember(child)
      child.addCallback(.collect(self))
    }
    for child in children { child.isMarked = false }
  }

  private var uniqueCount = 0

  /// One of the awaitables is done (`gather`'s `_done_callback`).
  override func collect(_ child: Future) {
    finished += 1
    let vm = owner.interpreter
    if isDone {
      if child.state == .failed { _ = vm.exception(of: child) }
      return
    }
    if !returnsExceptions {
      switch child.state {
      case .cancelled:
        fail(vm.cancelledException(of: child))
        return
      case .failed:
        if let exception = vm.exception(of: child) {
          fail(exception)
          return
        }
      default: break
      }
    }
    guard finished == uniqueCount else { return }
    var results: [Value] = []
    results.reserveCapacity(children.count)
    for child in children {
      switch child.state {
      case .cancelled:
        let message =
          child.asTask?.lateCancelMessage ?? child.asPlain?.cancelMessage ?? .none
        let error = vm.cancelledError(message.isNone ? vm.string("") : message)
        // It is a result, which nobody has raised.
        error.isOfLibrary = false
        results.append(.object(error))
      case .failed: results.append(vm.exception(of: child).map { .object($0) } ?? .none)
      default: results.append((try? vm.result(of: child)) ?? .none)
      }
    }
    if cancelRequested {
      fail(
        child.state == .cancelled ? vm.cancelledException(of: child) : vm.cancelledError(.none))
    } else {
      succeed(vm.list(results))
    }
  }

  override func cancel(message: AnyObject? = nil) -> Bool {
    guard !isDone else { return false }
    return loop.passingOnCancellation {
      var anyCancelled = false
      for child in children where child.cancel(message: message) { anyCancelled = true }
      if anyCancelled { cancelRequested = true }
      return anyCancelled
    }
  }
}
