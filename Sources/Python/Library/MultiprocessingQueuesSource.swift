extension PythonLibrary {
  /// The source of `multiprocessing.queues`.
  static let multiprocessingQueues = #"""
    """Queues between processes: what is taken out is a copy of what was put in."""

    import _processes
    import queue as _queue
    from multiprocessing.synchronize import Shared as _Shared
    from queue import Empty, Full

    __all__ = ["JoinableQueue", "Queue", "SimpleQueue"]


    def packed(value):
        """A copy of what a process sends, on its way to any other."""
        return _processes.Sending(_processes.current().names, _processes.main_names()).send(value)


    def unpacked(value):
        """The copy for the process that receives."""
        return _processes.Sending(_processes.main_names(), _processes.current().names).send(value)


    class Queue(_Shared):
        def __init__(self, maxsize=0):
            self._queue = _queue.Queue(max(0, maxsize))
            self._closed = set()

        def _check_open(self):
            if _processes.current().pid in self._closed:
                raise ValueError(f"Queue {self!r} is closed")

        def put(self, obj, block=True, timeout=None):
            self._check_open()
            self._queue.put(packed(obj), block, timeout)

        def get(self, block=True, timeout=None):
            self._check_open()
            value = unpacked(self._queue.get(block, timeout))
            self._taken()
            return value

        def _taken(self):
            """Nothing waits for the items of this queue to be done."""
            self._queue.task_done()

        def put_nowait(self, obj):
            self.put(obj, False)

        def get_nowait(self):
            return self.get(False)

        def qsize(self):
            return self._queue.qsize()

        def empty(self):
            return self._queue.empty()

        def full(self):
            return self._queue.full()

        def close(self):
            self._closed.add(_processes.current().pid)

        def join_thread(self):
            assert _processes.current().pid in self._closed, f"Queue {self!r} not closed"

        def cancel_join_thread(self):
            pass


    class JoinableQueue(Queue):
        def _taken(self):
            pass

        def task_done(self):
            self._queue.task_done()

        def join(self):
            self._queue.join()


    class SimpleQueue(_Shared):
        def __init__(self):
            self._queue = _queue.SimpleQueue()

        def put(self, obj):
            self._queue.put(packed(obj))

        def get(self):
            return unpacked(self._queue.get())

        def empty(self):
            return self._queue.empty()

        def close(self):
            pass
    """#

  /// The source of `multiprocessing.connection`.
  static let multiprocessingConnection = #"""
    """Pipes: two ends, and what one sends the other receives."""

    import _processes
    import threading
    from collections import deque as _deque
    from multiprocessing.queues import packed as _packed, unpacked as _unpacked
    from multiprocessing.synchronize import Shared as _Shared

    __all__ = ["Connection", "Pipe"]


    class _Arrival(threading.Condition):
        _what = "a message of a pipe"
        _kind = None


    class _Way:
        """One direction of a pipe."""

        def __init__(self):
            self.messages = _deque()
            self.changed = _Arrival(threading.Lock())
            # The processes that have closed the end that sends.
            self.closed_in = set()

        def is_abandoned(self):
            """Whether no process can send any more."""
            return _processes.living() <= self.closed_in

        def has_news(self):
            return self.messages or self.is_abandoned()

        def tell(self):
            with self.changed:
                self.changed.notify_all()


    class Connection(_Shared):
        """An end of a pipe; each process that has it closes it for itself."""

        def __init__(self, reads, writes):
            self._reads = reads
            self._writes = writes
            self._closed_in = set()
            if writes is not None:
                _processes.when_one_ends(writes.tell)

        def _check_open(self):
            if self.closed:
                raise OSError("handle is closed")

        def send(self, obj):
            self._check_open()
            if self._writes is None:
                raise OSError("connection is read-only")
            self._writes.messages.append(_packed(obj))
            self._writes.tell()

        def recv(self):
            self._check_open()
            way = self._readable()
            with way.changed:
                way.changed.wait_for(way.has_news)
                if not way.messages:
                    raise EOFError
                message = way.messages.popleft()
            return _unpacked(message)

        def poll(self, timeout=0.0):
            self._check_open()
            way = self._readable()
            with way.changed:
                if timeout == 0:
                    return bool(way.has_news())
                return bool(way.changed.wait_for(way.has_news, timeout))

        def _readable(self):
            if self._reads is None:
                raise OSError("connection is write-only")
            return self._reads

        def send_bytes(self, buf, offset=0, size=None):
            end = len(buf) if size is None else offset + size
            self.send(bytes(buf[offset:end]))

        def recv_bytes(self, maxlength=None):
            return self.recv()

        def close(self):
            pid = _processes.current().pid
            self._closed_in.add(pid)
            if self._writes is not None:
                self._writes.closed_in.add(pid)
                self._writes.tell()

        @property
        def closed(self):
            return _processes.current().pid in self._closed_in

        @property
        def readable(self):
            return self._reads is not None

        @property
        def writable(self):
            return self._writes is not None

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()


    def Pipe(duplex=True):
        there, back = _Way(), _Way()
        if duplex:
            return Connection(back, there), Connection(there, back)
        return Connection(there, None), Connection(None, there)
    """#
}
