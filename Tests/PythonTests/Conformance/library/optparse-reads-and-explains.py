import optparse, sys
from optparse import OptionParser, OptionGroup, make_option, OptionValueError, Option, SUPPRESS_HELP, IndentedHelpFormatter, TitledHelpFormatter, Values
def run(parser, args):
    try:
        values, rest = parser.parse_args(args)
        print(values, rest)
    except SystemExit as e:
        print("exit", e.code)
    sys.stdout.flush()
sys.stderr = sys.stdout
sys.argv = ["/x/prog.py", "-v"]
p = OptionParser(usage="usage: %prog [options] arg1 arg2", version="%prog 1.0", description="A description that is rather long and will be wrapped somewhere because it does not fit on one line.", epilog="The end.")
p.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE")
p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout")
p.add_option("-n", type="int", dest="num", default=7, help="a number [default: %default]")
p.add_option("--ratio", type="float")
p.add_option("-m", "--mode", choices=["fast", "slow"], default="fast", help="mode: one of fast, slow [default: %default]", type="choice")
p.add_option("-a", action="append", dest="many")
p.add_option("-c", action="count", default=0)
p.add_option("-x", action="store_const", const=42, dest="con")
p.add_option("--no-default", help=SUPPRESS_HELP)
p.add_option("--point", nargs=2, type="float", help="a very long help text for a point that goes on and on until it has to be wrapped over lines")
p.add_option("--very-long-option-name-indeed", action="store_true", help="short")
def cb(option, opt, value, parser, *args, **kw):
    print("cb", option, opt, value, args, kw); parser.values.cb = value
p.add_option("--cb", action="callback", callback=cb, type="string", nargs=1, callback_args=(1, 2), callback_kwargs={"k": 3})
g = OptionGroup(p, "Dangerous Options", "Caution: use these options at your own risk.")
g.add_option("-g", action="store_true", help="Group option.")
p.add_option_group(g)
for args in ([], ["-f", "a", "b", "c"], ["--file=x", "-q", "y"], ["-fx", "-n5"], ["--fil", "z"], ["-n", "x"], ["--mode", "bad"], ["-a", "1", "-a2"], ["-ccc", "-x"], ["--point", "1", "2", "3"], ["--point", "1"], ["--nope"], ["--ver"], ["-z"], ["-f"], ["--quiet=5"], ["--", "-f"], ["-n", "0x1f"], ["--ratio", "1e3", "a", "-q"], ["--cb", "v"], ["-h"], ["--version"], ["--ratio", "z"], ["-"], ["-n", "0b11"]):
    print("==", args); run(p, args)
p.print_usage(); p.print_version()
print(p.format_help())
p.disable_interspersed_args(); run(p, ["a", "-q"])
q = OptionParser(option_list=[make_option("-a"), make_option("--bee", action="store_true")], add_help_option=False, prog="me")
run(q, ["-a", "1", "--bee"]); q.print_help()
print(q.get_prog_name(), q.get_usage(), q.has_option("-a"), q.get_option("--bee"), q.defaults)
q.set_defaults(a="zz", other=5); run(q, []); q.remove_option("-a"); run(q, ["-a", "5"])
try: q.error("bad thing")
except SystemExit as e: print(e.code)
for make in (lambda: q.add_option("--bee"), lambda: q.add_option("b"), lambda: q.add_option("-x", type="nope"), lambda: q.add_option("-x", action="nope"), lambda: q.add_option("--"), lambda: q.add_option(), lambda: q.add_option("-x", choices=[1]), lambda: q.add_option("-x", nope=1), lambda: q.add_option("-x", action="store_true", type="int"), lambda: q.add_option("-x", type="choice"), lambda: q.add_option("-xy")):
    try: make(); print("fine")
    except Exception as e: print(type(e).__name__, e)
opts, rest = p.parse_args(["-n", "3"]); print(opts.num, opts.filename, opts, opts == {"a": 1}, vars(opts)["mode"], opts.ensure_value("num", 9))
r = OptionParser(usage=optparse.SUPPRESS_USAGE, formatter=TitledHelpFormatter()); r.add_option("-t", help="tee"); print(r.format_help())
s = OptionParser(conflict_handler="resolve"); s.add_option("-n", "--noisy"); s.add_option("-n", "--dry-run"); print(s.format_help())
class MyOption(Option):
    def _check(option, opt, value):
        if not value.startswith("@"): raise OptionValueError(f"option {opt}: bad {value!r}")
        return value[1:]
    TYPES = Option.TYPES + ("at",); TYPE_CHECKER = dict(Option.TYPE_CHECKER, at=_check)
u = OptionParser(option_class=MyOption); u.add_option("--at", type="at"); run(u, ["--at", "@x"]); run(u, ["--at", "x"])
