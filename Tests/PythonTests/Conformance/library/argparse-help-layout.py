import argparse

parser = argparse.ArgumentParser(
    prog="fetch", description="Fetch pages one after another or all at once, and tell how long it "
    "took to fetch them, with   spaces   collapsed.", epilog="See the tutorial of %(prog)s.")
parser.add_argument("url", nargs="+", help="the pages to fetch")
parser.add_argument("destination", help="where to; %(prog)s does not look whether it exists")
parser.add_argument("-v", "--verbose", action="store_true", help="say more")
parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
parser.add_argument("-l", "--level", choices=["low", "middle", "high"], default="low",
                    help="one of %(choices)s")
parser.add_argument("--timeout-of-the-connection", type=float, metavar="SECONDS",
                    help="a help text that is so long that it goes on in another line below the "
                    "first and perhaps another, 100%% of it")
parser.add_argument("--point", nargs=2, metavar=("X", "Y"), type=int)
parser.add_argument("--maybe", nargs="?", const="c", help="of type %(type)s", type=int)
parser.add_argument("--many", nargs="*")
parser.add_argument("--three", nargs=3)
parser.add_argument("--hidden", help=argparse.SUPPRESS)
parser.add_argument("--blank", help="   ")
parser.add_argument("--feature", action=argparse.BooleanOptionalAction, default=True, help="on")
parser.add_argument("-V", "--version", action="version", version="%(prog)s 1.2")
parser.add_argument("rest", nargs=argparse.REMAINDER)
print(parser.format_help())
print(parser.format_usage())

minimal = argparse.ArgumentParser(prog="minimal", add_help=False)
print(repr(minimal.format_help()))
print(repr(argparse.ArgumentParser(prog="m", usage="%(prog)s [options]").format_help()))
for letters in ["/", "+-"]:
    other = argparse.ArgumentParser(prog="m", prefix_chars=letters)
    other.add_argument(letters[0] + "f", letters[0] * 2 + "foo", type=int)
    print(other.format_help())
    print(other.parse_args([letters[0] + "f", "7"]))

for formatter in [
    argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
    argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter,
    lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60),
    lambda prog: argparse.HelpFormatter(prog, indent_increment=4, width=30),
]:
    shown = argparse.ArgumentParser(
        prog="shown", formatter_class=formatter,
        description="First line\n    indented second line of %(prog)s\n\nlast",
        epilog="An epilog\nof two lines")
    shown.add_argument("--size", type=int, default=5, help="the size\n of it")
    shown.add_argument("--name", type=str, help="a name")
    shown.add_argument("--none", type=str)
    shown.add_argument("place", type=float, help="a place")
    shown.add_argument("other", type=float, nargs="?", default=2.5, help="another place")
    print(shown.format_help())
