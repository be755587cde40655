import getopt

def attempt(function, line, *rest):
    try:
        print(function(line.split(), *rest))
    except getopt.GetoptError as error:
        print("error:", error, error.msg, error.opt, error.args, repr(error))

for function in [getopt.getopt, getopt.gnu_getopt]:
    for line in [
        "", "-a -b -cfoo -d bar a1 a2", "a1 -a", "-abc", "-c", "-x", "-a -- -b", "- -a", "-:",
        "--condition=foo --testing --output-file abc.def -x a1 a2", "--test x --out f y", "--con",
        "--testing=1", "--output-file", "--nope", "--t", "x --testing y -a", "--output-file= x",
    ]:
        attempt(function, line, "abc:d:x", ["condition=", "output-file=", "testing", "tested"])
attempt(getopt.gnu_getopt, "-a x -b", "+ab")
attempt(getopt.getopt, "--only", "", "only")
print(getopt.error is getopt.GetoptError)
getopt.getopt(["-q"], "o:v", ["help"])
