# A misspelt name is answered with the nearest one in an uncaught error.
import math
counter = 3
def show():
    total = counter
    print(totl)
show()
