from concurrent.futures import Future


def fail(future):
    raise KeyError("callback")


future = Future()
future.add_done_callback(fail)
future.add_done_callback(lambda future: print("the next one runs"))
future.set_result(1)
print("main goes on")
