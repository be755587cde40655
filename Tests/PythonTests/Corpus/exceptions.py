# try, except, else, finally in all combinations.
import sys


def current():
    return repr(sys.exc_info()[1])


def one(n):
    out = []
    try:
        out.append("try")
        if n == 1:
            raise ValueError(n)
        if n == 2:
            raise KeyError(n)
        if n == 3:
            return out
        if n == 4:
            raise IndexError(n)
    except ValueError as e:
        out.append(("value", e.args, current()))
    except (KeyError, TypeError):
        out.append(("key", current()))
        return out
    else:
        out.append("else")
    finally:
        out.append(("finally", current()))
    out.append("end")
    return out


for n in range(4):
    print(one(n), current())
try:
    one(4)
except IndexError as error:
    print("caught", error, error.__context__)
try:
    error
except NameError as e2:
    print(e2)


def loops():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            if i == 2:
                raise ValueError
            out.append(i)
        except ValueError:
            out.append("value")
            continue
        finally:
            out.append(("f", i))
    else:
        out.append("else")
    while True:
        try:
            try:
                raise KeyError
            finally:
                break
        finally:
            out.append("outer")
    return out


print(loops())


def override():
    try:
        return 1
    finally:
        return 2


def swallow():
    for _ in range(2):
        try:
            raise ValueError
        finally:
            continue
    return "swallowed"


def keep():
    x = 1
    try:
        return x
    finally:
        x = 2


def named():
    try:
        raise ValueError("v")
    except ValueError as e:
        return e
    finally:
        try:
            e
        except UnboundLocalError as u:
            print(u)


print(override(), swallow(), keep(), named())


def contexts():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError as e:
        print(repr(e), repr(e.__context__), e.__suppress_context__)
    try:
        try:
            raise ValueError(1)
        except ValueError as e:
            raise KeyError(2) from e
    except KeyError as e:
        print(repr(e.__cause__))
    try:
        try:
            raise ValueError(1)
        finally:
            raise KeyError(3)
    except KeyError as e:
        print(repr(e.__context__))
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise
    except ValueError as e:
        print("reraised", e)
    try:
        raise KeyError from None
    except KeyError as e:
        print(e.__cause__, e.__suppress_context__)
    print(current())


contexts()


def nested():
    try:
        raise ValueError("a")
    except ValueError:
        print(current())
        try:
            raise KeyError("b")
        except KeyError:
            print(current())
        print(current())
        for i in range(2):
            try:
                raise TypeError(i)
            except TypeError:
                if i:
                    break
                continue
        print(current())
    print(current())


nested()


def groups(*exceptions):
    try:
        raise ExceptionGroup("g", list(exceptions))
    except* ValueError as e:
        print("value", e.exceptions)
    except* (KeyError, TypeError) as e:
        print("key", e.exceptions)
        raise RuntimeError("new")
    else:
        print("else")
    finally:
        print("finally")


for args in [(ValueError(1),), (ValueError(1), OSError(2)), (KeyError(1), ValueError(2))]:
    try:
        groups(*args)
    except BaseException as e:
        print(type(e).__name__, e)

try:
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("star else")
    raise ValueError("naked")
except ValueError as e:
    print(e)


def assertion(x):
    try:
        assert x, f"message {x}"
        assert x > 1
    except AssertionError as e:
        print("assert", e)


assertion(0)
assertion(1)
assertion(2)


def old_value():
    x = 1

    def bad():
        raise ValueError

    try:
        x = bad()
    except ValueError:
        pass
    try:
        x = [bad() for _ in range(2)]
    except ValueError:
        pass
    try:
        x = 1 and bad()
    except ValueError:
        pass
    try:
        x, y = 5, bad()
    except ValueError:
        pass
    try:
        x = [1, 2, bad()]
    except ValueError:
        pass
    try:
        for x in (i for i in [3] if bad()):
            pass
    except ValueError:
        pass
    return x


print(old_value())


def deleted(flag):
    x = 1
    if flag:
        del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(deleted(0), deleted(1))


def deep():
    try:
        try:
            try:
                1 / 0
            finally:
                print("one")
        except KeyError:
            print("no")
        finally:
            print("two")
    except ZeroDivisionError as e:
        print("three", e)
        return "done"
    else:
        print("no")
    finally:
        print("four")


print(deep())


def bad_handler():
    try:
        raise ValueError
    except 5:
        pass


try:
    bad_handler()
except TypeError as e:
    print(e, repr(e.__context__))


def loop_delete():
    for i in range(2):
        try:
            x
        except UnboundLocalError:
            print("unbound", i)
        x = i
        del x
    for i in range(2):
        y = i
        try:
            del y
            y
        except UnboundLocalError:
            print("unbound y")


loop_delete()


def closure_name():
    try:
        raise ValueError("cell")
    except ValueError as e:
        def f():
            return e
        print(f())
    try:
        f()
    except NameError as n:
        print(n)


closure_name()


class Body:
    try:
        raise ValueError("class")
    except ValueError as e:
        print(e)
    print("e" in dir())
