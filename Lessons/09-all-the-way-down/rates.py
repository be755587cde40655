"""Exchange rates from a server far away."""
import time

RATES = {"USD": 1.1, "JPY": 160, "CHF": 0.9}


def rate(currency):
    text = receive(currency)
    return float(text)


def receive(currency):
    time.sleep(0.2)
    return str(RATES[currency])
