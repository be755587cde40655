import Lessons

extension Lesson {
  /// What one knows afterwards: the items of the last step's first list.
  var recap: [[Inline]] {
    for case .list(_, let items) in steps.last?.blocks ?? [] { return items }
    return []
  }
}
