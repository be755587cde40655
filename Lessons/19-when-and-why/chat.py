import time


def next_line(person):
    time.sleep(0.2)  # the person thinks
    return f"{person} says hello"


def pass_on(line):
    print(line)


for person in ("Ann", "Bob", "Cid"):  # and thousands more
    pass_on(next_line(person))
