import json

original = {"list": [1, [2, [3, {"deep": None}]]], "text": "tab\t\"quote\" \\ ünï", "numbers": [0, -1, 1.5, 1e-7, 123456789012345678901234567890], "flags": [True, False], "empty": [{}, [], ""]}
text = json.dumps(original)
print(json.loads(text) == original, json.dumps(json.loads(text)) == text, len(text))
print(json.dumps(original, indent=1)[:80])
stream = __import__("io").StringIO()
json.dump(original, stream, sort_keys=True)
stream.seek(0)
print(json.load(stream) == original)
