# A misspelt built-in is answered with its name.
print("before")
prnt("x")
