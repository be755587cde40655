import shlex

print(shlex.split("a 'b c' \"d e\" f\\ g"), shlex.split("x=\"1 2\" # no", comments=True), shlex.split(""), shlex.split("'' a"))
print(shlex.quote("it's"), shlex.quote("safe"), shlex.quote(""), shlex.join(["echo", "a b", "$x"]), shlex.split('"a\\"b" "c\\d"'))
for bad in ["'open", '"open', "end\\"]:
    try:
        shlex.split(bad)
    except ValueError as error:
        print(error)
