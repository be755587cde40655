# Asks for lines for ever, and fails at some.
while True:
    try:
        print(1 / len(input("? ")))
    except (ZeroDivisionError, EOFError) as error:
        print(error)
