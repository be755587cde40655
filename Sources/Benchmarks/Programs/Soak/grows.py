# Holds more and more, lets go of it, and begins again, for ever.
while True:
    rows = []
    for number in range(20_000):
        rows.append({"number": number, "text": str(number) * 3})
    print(len(rows))
