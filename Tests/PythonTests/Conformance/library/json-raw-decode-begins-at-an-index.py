import json

decoder = json.JSONDecoder()
for index in (0, 3, 7, 8, 50, -1, -50000):
    try:
        print(index, decoder.raw_decode('[1]{"a": 2}', index))
    except ValueError as error:
        print(index, type(error).__name__, error)
