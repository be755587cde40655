extension PythonLibrary {
  /// The source of `queue`.
  static let queue = #"""
    """Queues between threads."""

    import threading
    from _thread import Empty, SimpleQueue, shown as _shown
    from collections import deque
    from heapq import heappop, heappush
    from time import monotonic as _now

    __all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


    class Full(Exception):
        pass


    class _NotEmpty(threading.Condition):
        _what = "an item of an empty queue"
        _kind = None


    class _NotFull(threading.Condition):
        _what = "room in a full queue"
        _kind = None


    class _AllDone(threading.Condition):
        _what = "the items of a queue to be done"
        _kind = None


    class Queue:
        # What the trace calls it.
        _kind = "queue"

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._shown = _shown(self._kind)
            self._init(maxsize)
            self.mutex = threading.Lock()
            self.not_empty = _NotEmpty(self.mutex)
            self.not_full = _NotFull(self.mutex)
            self.all_tasks_done = _AllDone(self.mutex)
            self.unfinished_tasks = 0
            self.not_empty._shown = self.not_full._shown = self._shown
            self.all_tasks_done._shown = self._shown

        def task_done(self):
            with self.all_tasks_done:
                left = self.unfinished_tasks - 1
                if left < 0:
                    raise ValueError("task_done() called too many times")
                if left == 0:
                    self.all_tasks_done.notify_all()
                self.unfinished_tasks = left

        def join(self):
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        def qsize(self):
            with self.mutex:
                return self._qsize()

        def empty(self):
            with self.mutex:
                return not self._qsize()

        def full(self):
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()

        def put(self, item, block=True, timeout=None):
            with self.not_full:
                if self.maxsize > 0:
                    self._await(
                        self.not_full, lambda: self._qsize() < self.maxsize, Full, block, timeout)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            with self.not_empty:
                self._await(self.not_empty, self._qsize, Empty, block, timeout)
                item = self._get()
                self.not_full.notify()
                return item

        def _await(self, condition, holds, failure, block, timeout):
            if not block:
                if not holds():
                    raise failure
            elif timeout is None:
                while not holds():
                    condition.wait()
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                end = _now() + timeout
                while not holds():
                    left = end - _now()
                    if left <= 0.0:
                        raise failure
                    condition.wait(left)

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def _init(self, maxsize):
            self.queue = deque()
            self._shown.value(0, maxsize)

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)
            self._shown.put(item, len(self.queue), self.maxsize)

        def _get(self):
            item = self.queue.popleft()
            self._shown.taken(0, len(self.queue), self.maxsize)
            return item

        def __class_getitem__(cls, item):
            return cls


    class PriorityQueue(Queue):
        _kind = "priorityQueue"

        def _init(self, maxsize):
            self.queue = []
            self._shown.value(0, maxsize)

        def _put(self, item):
            heappush(self.queue, item)
            self._shown.heap(self.queue, self.maxsize)

        def _get(self):
            item = heappop(self.queue)
            self._shown.heap(self.queue, self.maxsize)
            return item


    class LifoQueue(Queue):
        _kind = "lifoQueue"

        def _init(self, maxsize):
            self.queue = []
            self._shown.value(0, maxsize)

        def _put(self, item):
            self.queue.append(item)
            self._shown.put(item, len(self.queue), self.maxsize)

        def _get(self):
            item = self.queue.pop()
            self._shown.taken(len(self.queue), len(self.queue), self.maxsize)
            return item
    """#
}
