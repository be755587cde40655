/// The position of an event in the trace, from 0.
public typealias Sequence = Int

/// Nanoseconds of the loop's clock since the program started.
public typealias Nanoseconds = Int

/// A task of the event loop, from 1 in order of creation; 0 stands for no task.
public typealias TaskID = UInt32

/// A future that is not a task, from 1; 0 stands for none.
public typealias FutureID = UInt32

/// A handle: one entry of the ready queue or of the timers, from 1; 0 stands for none.
public typealias HandleID = UInt32

/// A lock, event, semaphore, condition, barrier, queue, stream or server, from 1; 0 for none.
public typealias PrimitiveID = UInt32

/// A thread of the program; 0 is the main thread, which runs the loop.
public typealias ThreadID = UInt32

/// An activation of a function, from 1; 0 stands for none; never used again in a run.
public typealias FrameID = UInt32

/// An index into the trace's table of code objects.
public typealias CodeID = UInt32

/// An index into the trace's table of texts.
public typealias TextID = UInt32

/// A mutable object whose content the trace follows, from 1.
public typealias ObjectID = UInt32
