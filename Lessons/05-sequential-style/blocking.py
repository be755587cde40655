import time

VALUES = {"price": 30, "rate": 2}


def lookup(customer, name):
    print(customer, "asks for", name)
    time.sleep(0.2)
    return VALUES[name]


def bill(customer):
    price = lookup(customer, "price")
    rate = lookup(customer, "rate")
    print(customer, "pays", price * rate)


bill("Ann")
bill("Bob")
