"""A library that reads meters. It blocks while somebody goes to the house."""
import time


def read_meter(house):
    time.sleep(0.05 + house / 10)
    print("meter", house)
    return house * 10
