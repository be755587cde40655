import threading


def work(name, results):
    results.append(f"{name} in {threading.current_thread().name}")


results = []
thread = threading.Thread(target=work, args=("a",), kwargs={"results": results})
print(thread.is_alive(), thread.ident)
thread.start()
thread.join()
print(thread.is_alive(), thread.ident is not None, results)
