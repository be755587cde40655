# A misspelt name of a module is answered with the nearest one.
import math
math.sqroot(2)
