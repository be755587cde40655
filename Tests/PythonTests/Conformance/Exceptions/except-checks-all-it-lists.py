# All that `except` lists is checked before any of it is compared.
def catch(target):
    try:
        try:
            raise ValueError("raised")
        except target as error:
            print("caught", error)
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__))


catch((KeyError, ValueError))
catch((ValueError, 42))
catch((42, ValueError))
catch((KeyError, object))
catch(((ValueError,), KeyError))
catch(())
catch(42)
catch(ValueError(1))


def split(target):
    try:
        try:
            raise ValueError("raised")
        except* target as group:
            print("caught", group)
    except BaseException as error:
        print(type(error).__name__, error)


split((ValueError, 42))
split((KeyError, ValueError))
