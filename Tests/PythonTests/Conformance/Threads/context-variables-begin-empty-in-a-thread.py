import contextvars
import threading

variable = contextvars.ContextVar("variable", default="none")
variable.set("main")


def work():
    print(variable.get())
    variable.set("thread")
    print(variable.get())


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(variable.get())
context = contextvars.copy_context()
thread = threading.Thread(target=context.run, args=(work,))
thread.start()
thread.join()
print(variable.get(), context[variable])
