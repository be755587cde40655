import signal

print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(2).name, signal.SIGINT == 2, signal.getsignal(signal.SIGTERM) in (signal.SIG_DFL, signal.Handlers.SIG_DFL))
previous = signal.signal(signal.SIGTERM, lambda number, frame: None)
print(previous == signal.SIG_DFL, callable(signal.getsignal(signal.SIGTERM)))
try:
    signal.signal(signal.SIGTERM, "x")
except TypeError as error:
    print(error)
