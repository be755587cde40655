extension Documentation {
  /// The functions and classes of `asyncio` that are written in Swift.
  static let asyncioLines = #"""
    all_tasks(loop=None) : A set of all tasks of the loop that have not ended.
    as_completed(fs, *, timeout=None) : An iterator of awaitables, which give the results in the order in which they come.⏎⏎With a timeout, the awaitables raise TimeoutError when it is over.
    create_task(coro, *, name=None, context=None) : Make a task that runs a coroutine, and give it.⏎⏎The loop keeps a weak reference to the task only: keep one of your own.
    current_task(loop=None) : The task that runs now, or None.
    ensure_future(coro_or_future, *, loop=None) : A future of a coroutine or another awaitable.⏎⏎A future is given back itself.
    gather(*coros_or_futures, return_exceptions=False) : A future of the results of several awaitables, which run at the same time.⏎⏎The results are in the order of the arguments. The first exception is raised at once, and the⏎others go on; with return_exceptions, exceptions are among the results.
    get_event_loop() : The event loop that runs, or that of the policy.
    get_running_loop() : The event loop that runs; RuntimeError if there is none.
    iscoroutine(obj) : Whether an object is a coroutine.
    iscoroutinefunction(func) : Whether a function is one of coroutines.
    isfuture(obj) : Whether an object is a future, or like one.
    new_event_loop() : Make an event loop.
    open_connection(host=None, port=None, *, limit=65536, **kwds) : Connect to a server, and give a reader and a writer.
    run(main, *, debug=None) : Run a coroutine to its end, in an event loop of its own, and give its result.⏎⏎It is how a program begins; another loop must not run in this thread.
    set_event_loop(loop) : Set the event loop of this thread.
    shield(arg) : A future of an awaitable which goes on even if the future is cancelled.
    sleep(delay, result=None) : Wait for so many seconds, and give the result.
    start_server(client_connected_cb, host=None, port=None, *, limit=65536, **kwds) : Start a server that calls a function, with a reader and a writer, for each client.
    timeout(delay) : A context manager that cancels what takes longer than so many seconds, and raises TimeoutError.
    timeout_at(when) : A context manager that cancels what takes longer than up to a time of the loop, and raises TimeoutError.
    wait(fs, *, timeout=None, return_when='ALL_COMPLETED') : Wait for tasks, and give a set of those that are done and one of those that are not.⏎⏎No exception is raised, not even at the timeout.
    wait_for(fut, timeout) : Wait for an awaitable, but at most so many seconds.⏎⏎At the timeout it is cancelled and TimeoutError raised.
    Barrier(parties) : A meeting point for so many tasks: each waits until all are there.
    Barrier.abort($self) : Break the barrier: all who wait get BrokenBarrierError.
    Barrier.reset($self) : Make the barrier empty again: all who wait get BrokenBarrierError.
    Barrier.wait($self) : Wait until all are there, and give a number that no other gets.
    BoundedSemaphore(value=1) : A semaphore whose counter never gets larger than at the beginning.
    CancelledError : The future or task was cancelled.
    Condition(lock=None) : A lock with a place to wait, until another task notifies.
    Condition.acquire($self) : Wait until the lock is free, and take it.
    Condition.locked($self) : Whether the lock is taken.
    Condition.notify($self, n=1) : Wake so many of the tasks that wait.
    Condition.notify_all($self) : Wake all tasks that wait.
    Condition.release($self) : Set the lock free.
    Condition.wait($self) : Set the lock free, wait for a notification, and take the lock again.
    Condition.wait_for($self, predicate) : Wait until a predicate is true.
    Event() : A flag that tasks can wait for.
    Event.clear($self) : Set the flag back to false.
    Event.is_set($self) : Whether the flag is true.
    Event.set($self) : Make the flag true, and wake all tasks that wait for it.
    Event.wait($self) : Wait until the flag is true.
    Future : A result that is not there yet.
    Future.add_done_callback($self, fn, /, *, context=None) : Have a function called with the future when it is done.
    Future.cancel($self, /, msg=None) : Cancel the future, and tell whether that was possible.
    Future.cancelled($self, /) : Whether the future was cancelled.
    Future.done($self, /) : Whether there is a result or an exception, or the future was cancelled.
    Future.exception($self, /) : The exception of a future that is done, or None.
    Future.get_loop($self, /) : The event loop of the future.
    Future.remove_done_callback($self, fn, /) : Take all callbacks away that are this function, and tell how many.
    Future.result($self, /) : The result of a future that is done; its exception is raised.
    Future.set_exception($self, exception, /) : Make the future done with an exception.
    Future.set_result($self, result, /) : Make the future done with a result.
    InvalidStateError : The future is not in a state for that.
    Lock() : A lock for tasks: only one holds it, the others wait in turn.
    Lock.acquire($self) : Wait until the lock is free, and take it.
    Lock.locked($self) : Whether the lock is taken.
    Lock.release($self) : Set the lock free, for the task that waits longest.
    LifoQueue(maxsize=0) : A queue that gives the newest item first.
    PriorityQueue(maxsize=0) : A queue that gives the smallest item first.
    Queue(maxsize=0) : A queue for tasks that hand items to one another.⏎⏎With a largest size, put() waits while the queue is full.
    Queue.empty($self) : Whether there are no items.
    Queue.full($self) : Whether there is no room for another item.
    Queue.get($self) : Take the next item, and wait for one if there is none.
    Queue.get_nowait($self) : Take the next item; QueueEmpty if there is none.
    Queue.join($self) : Wait until task_done() was called for every item.
    Queue.put($self, item) : Put an item in, and wait for room if there is none.
    Queue.put_nowait($self, item) : Put an item in; QueueFull if there is no room.
    Queue.qsize($self) : How many items there are.
    Queue.task_done($self) : Tell that the work on an item is done.
    QueueEmpty : There is no item in the queue.
    QueueFull : There is no room in the queue.
    Runner(*, debug=None, loop_factory=None) : A context manager around an event loop that runs several coroutines, one after the other.
    Runner.close($self) : Cancel what still runs, and close the loop.
    Runner.get_loop($self) : The event loop of the runner.
    Runner.run($self, coro, *, context=None) : Run a coroutine to its end, and give its result.
    Semaphore(value=1) : A counter of how many tasks may go on; at zero they wait in turn.
    Semaphore.acquire($self) : Wait until the counter is above zero, and count it down.
    Semaphore.locked($self) : Whether a task would have to wait.
    Semaphore.release($self) : Count up, and wake the task that waits longest.
    Task : A future of a coroutine, which the event loop runs.
    Task.cancel($self, /, msg=None) : Have CancelledError raised in the coroutine when it goes on.
    Task.cancelling($self, /) : How often the task was asked to cancel, without uncancel().
    Task.get_coro($self, /) : The coroutine of the task.
    Task.get_name($self, /) : The name of the task.
    Task.get_stack($self, /, *, limit=None) : A list of the frames of the coroutine.
    Task.print_stack($self, /, *, limit=None, file=None) : Print where the coroutine is.
    Task.set_name($self, value, /) : Name the task.
    Task.uncancel($self, /) : Take a request to cancel back, and give how many are left.
    TaskGroup() : A context manager around tasks: it waits for all of them, and cancels the rest if one fails.
    TaskGroup.create_task($self, coro, *, name=None, context=None) : Make a task of the group that runs a coroutine, and give it.
    Timeout(when) : A context manager that cancels what takes longer; use timeout() or timeout_at() to make it.
    Timeout.expired($self) : Whether the time is over.
    Timeout.reschedule($self, when) : Set another time.
    Timeout.when($self) : The time of the loop at which it is over, or None.
    """#

  /// The lines of `asyncio`, by name.
  static let asyncio = table(asyncioLines)
}
