extension PythonLibrary {
  /// The source of what `Task.get_stack` and `Task.print_stack` give, as `Lib/asyncio/base_tasks.py`.
  static let asyncioStacks = #"""
    """Where tasks are suspended, and where they failed."""

    import traceback


    def _failure(task):
        if task.done() and not task.cancelled():
            return task._exception
        return None


    def get_stack(task, limit):
        frame = getattr(task.get_coro(), "cr_frame", None)
        frames = []
        if frame is not None:
            while frame is not None and (limit is None or len(frames) < limit):
                frames.append(frame)
                frame = getattr(frame, "f_back", None)
            frames.reverse()
            return frames
        failure = _failure(task)
        place = None if failure is None else failure.__traceback__
        while place is not None and (limit is None or len(frames) < limit):
            frames.append(place.tb_frame)
            place = place.tb_next
        return frames


    def print_stack(task, limit, file):
        failure = _failure(task)
        if getattr(task.get_coro(), "cr_frame", None) is None and failure is not None:
            entries = [
                traceback.FrameSummary(entry.filename, entry.lineno, entry.name)
                for entry in traceback.extract_tb(failure.__traceback__, limit)
            ]
        else:
            failure = None
            entries = [
                traceback.FrameSummary(
                    frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
                for frame in get_stack(task, limit)
            ]
        if failure is not None:
            print(f"Traceback for {task!r} (most recent call last):", file=file)
        elif entries:
            print(f"Stack for {task!r} (most recent call last):", file=file)
        else:
            print(f"No stack for {task!r}", file=file)
        traceback.print_list(entries, file=file)
        if failure is not None:
            for line in traceback.format_exception_only(type(failure), failure):
                print(line, file=file, end="")
    """#
}
