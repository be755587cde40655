# SystemExit with a text prints it on standard error and ends with status 1.
print("before")
raise SystemExit("giving up")
