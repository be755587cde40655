extension PythonLibrary {
  /// The source of `logging.handlers`.
  static let loggingHandlers = #"""
    """Handlers that keep records in memory or pass them on; those that need files or the network are refused."""

    import logging

    DEFAULT_TCP_LOGGING_PORT = 9020


    class BufferingHandler(logging.Handler):
        def __init__(self, capacity):
            super().__init__()
            self.capacity = capacity
            self.buffer = []

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity

        def emit(self, record):
            self.buffer.append(record)
            if self.shouldFlush(record):
                self.flush()

        def flush(self):
            self.buffer.clear()

        def close(self):
            try:
                self.flush()
            finally:
                super().close()


    class MemoryHandler(BufferingHandler):
        def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
            super().__init__(capacity)
            self.flushLevel = flushLevel
            self.target = target
            self.flushOnClose = flushOnClose

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

        def setTarget(self, target):
            self.target = target

        def flush(self):
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

        def close(self):
            try:
                if self.flushOnClose:
                    self.flush()
            finally:
                self.target = None
                super().close()


    class QueueHandler(logging.Handler):
        def __init__(self, queue):
            super().__init__()
            self.queue = queue

        def enqueue(self, record):
            self.queue.put_nowait(record)

        def prepare(self, record):
            import copy
            message = self.format(record)
            record = copy.copy(record)
            record.message = record.msg = message
            record.args = record.exc_info = record.exc_text = record.stack_info = None
            return record

        def emit(self, record):
            try:
                self.enqueue(self.prepare(record))
            except Exception:
                self.handleError(record)


    class QueueListener:
        """Hands the records of a queue to handlers, on a thread of its own."""

        _sentinel = None

        def __init__(self, queue, *handlers, respect_handler_level=False):
            self.queue = queue
            self.handlers = handlers
            self.respect_handler_level = respect_handler_level
            self._thread = None

        def dequeue(self, block):
            return self.queue.get(block)

        def start(self):
            import threading
            self._thread = threading.Thread(target=self._monitor, daemon=True)
            self._thread.start()

        def prepare(self, record):
            return record

        def handle(self, record):
            record = self.prepare(record)
            for handler in self.handlers:
                if not self.respect_handler_level or record.levelno >= handler.level:
                    handler.handle(record)

        def _monitor(self):
            while True:
                record = self.dequeue(True)
                if record is self._sentinel:
                    if hasattr(self.queue, "task_done"):
                        self.queue.task_done()
                    return
                self.handle(record)
                if hasattr(self.queue, "task_done"):
                    self.queue.task_done()

        def enqueue_sentinel(self):
            self.queue.put_nowait(self._sentinel)

        def stop(self):
            if self._thread:
                self.enqueue_sentinel()
                self._thread.join()
                self._thread = None


    def __getattr__(name):
        if name in (
                "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler", "SocketHandler",
                "DatagramHandler", "SysLogHandler", "SMTPHandler", "HTTPHandler", "NTEventLogHandler"):
            raise AttributeError(
                f"logging.handlers.{name} is not available: Loopscope runs programs without access to "
                "files, processes and the system")
        raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")
    """#
}
