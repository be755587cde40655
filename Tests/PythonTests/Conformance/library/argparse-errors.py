import argparse
import contextlib
import io


def attempt(parser, *lines):
    for line in lines:
        errors = io.StringIO()
        with contextlib.redirect_stderr(errors):
            try:
                print(line, "->", parser.parse_args(line.split()))
            except SystemExit as end:
                print(line, "exits", end.code)
            except Exception as error:
                print(line, "raises", type(error).__name__, error)
        print(errors.getvalue(), end="")


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return number


parser = argparse.ArgumentParser(prog="errors")
parser.add_argument("-i", "--integer", type=int)
parser.add_argument("-e", type=even)
parser.add_argument("--one-of", choices=["a", "b", 3])
parser.add_argument("--pair", nargs=2)
parser.add_argument("--single", nargs=1)
parser.add_argument("--some", nargs="+")
parser.add_argument("-q", action="store_true")
parser.add_argument("--required", required=True)
parser.add_argument("place", metavar="PLACE")
parser.add_argument("size", type=float, choices=[1.0, 2.5])
attempt(
    parser, "", "x 1", "--required 1 x 1", "--required 1 x 3", "--required 1 x y",
    "--required 1 x 1 y z", "--required 1 x 1 --unknown", "-i", "-i x", "-i 1.5", "-e 3", "-e x",
    "--one-of c", "--pair 1", "--single", "--some", "--required", "-qz", "--q=1", "-q=1",
    "--integer=", "--s 1", "--si 4 --req 1 x 1", "-i 1 -i 2 --required 1 x 2.5 -- -y")

groups = argparse.ArgumentParser(prog="groups")
group = groups.add_mutually_exclusive_group(required=True)
group.add_argument("--foo", action="store_true")
group.add_argument("--bar", type=int, default=3)
group.add_argument("baz", nargs="?")
attempt(groups, "", "--foo", "--foo --bar 2", "--bar 3", "--foo x", "x --foo")

raising = argparse.ArgumentParser(prog="raising", exit_on_error=False)
raising.add_argument("--integers", type=int)
attempt(raising, "--integers a", "--nope")

short = argparse.ArgumentParser(prog="short", allow_abbrev=False)
short.add_argument("--foobar", action="store_true")
attempt(short, "--foobar", "--foo")


def mistake(work):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)


fresh = argparse.ArgumentParser(prog="fresh")
fresh.add_argument("-x", "--xx")
mistake(lambda: fresh.add_argument("-x"))
mistake(lambda: fresh.add_argument("-x", "--xx"))
mistake(lambda: fresh.add_argument("x", required=True))
mistake(lambda: fresh.add_argument("x", dest="y"))
mistake(lambda: fresh.add_argument("--y", "z"))
mistake(lambda: fresh.add_argument("--"))
mistake(lambda: fresh.add_argument("--y", action="nonesuch"))
mistake(lambda: fresh.add_argument("--y", type="int"))
mistake(lambda: fresh.add_argument("--y", nargs=0))
mistake(lambda: fresh.add_argument("--y", nargs="wrong"))
mistake(lambda: fresh.add_argument("--y", nargs=2, metavar=("a", "b", "c")))
mistake(lambda: fresh.add_argument("--y", const=1))
mistake(lambda: fresh.add_argument("--y", action="append", nargs=0))
mistake(lambda: fresh.add_argument("--y", action="store_true", type=int))
mistake(lambda: fresh.add_mutually_exclusive_group().add_argument("y"))
mistake(lambda: argparse.ArgumentParser(conflict_handler="no"))
mistake(lambda: argparse.Action([], "x")(None, None, None))
try:
    raise argparse.ArgumentTypeError("own")
except argparse.ArgumentTypeError as error:
    print(repr(error))
parser.parse_args(["--required", "1", "x", "oops"])
