import traceback


def divide(a, b=0):
    text = "text"
    return a / b


def calls():
    try:
        divide(1)
    except ZeroDivisionError as error:
        raise ValueError("wrong") from error


try:
    calls()
except ValueError as error:
    found = traceback.TracebackException.from_exception(error.__cause__, capture_locals=True)
    print(found.stack[1].locals)
    print("".join(found.stack.format()[1:]).replace(__file__, "FILE"))
    stack = traceback.StackSummary.extract(
        traceback.walk_tb(error.__cause__.__traceback__), capture_locals=True)
    print(stack[1].locals, stack[1].name)
    print("".join(list(found.format())[-2:]).replace(__file__, "FILE"))
