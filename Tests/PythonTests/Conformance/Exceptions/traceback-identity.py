"""A traceback is the same object at each access, and properties name the class with its place."""


def fail():
    raise ValueError("deep")


try:
    fail()
except ValueError as error:
    kept = error
    trace = error.__traceback__
    print(trace is error.__traceback__, trace.tb_next is trace.tb_next)
    print(trace.tb_frame is trace.tb_frame, trace.tb_next.tb_next)
    print(error.with_traceback(trace.tb_next).__traceback__ is trace.tb_next)
    try:
        raise error
    except ValueError as again:
        print(again.__traceback__ is trace, again.__traceback__.tb_next is not None)
print(kept.with_traceback(None).__traceback__)


def make():
    class Reader:
        @property
        def text(self):
            return "text"

        secret = property()

    return Reader()


reader = make()
for act in (lambda: setattr(reader, "text", 1), lambda: delattr(reader, "text"), lambda: reader.secret):
    try:
        act()
    except AttributeError as error:
        print(error)
