# Replacement fields with conversions, specifications and nesting.
name, n, pi, w, p = "Ann", 42, 3.14159, 10, 3
print(f"{name} {n} {pi:.2f} {pi:{w}.{p}f}| {name!r:>8}| {n:08b} {n:#x} {n:+} {n:,} {1234567.891:,.1f} {0.25:.1%} {n:>5}{n:<5}{n:^5}|")
print(f"{n=} {n = } {name=!s} {pi=:.1f} {n+1=} {name.upper()=} {[x for x in range(3)]=}")
print(f"{{literal}} {{{n}}} {'nested ' + f'{n}'} {n if n else 0} {(lambda x: x * 2)(4)} {dict(a=1)['a']} {name[0]}{name[-1]!r}")
print(f"{'a':*^7}|{'a':>3}|{'abc':.2}|{True}|{None}|{True:5}|{1.0}|{1e10}|{10**20}|{-0.0}")
print(f'{name:{"<"}{w}}|', f"{n:{'0'}>{w}}", f"{'x':{'^'}{w}}|", f"{3:{'+'}d}")
print(f"""{
    n
    + 1
}""", f"{n!r}", f"{n!a}", f"{'é'!a}", rf"\{n}\n", f"\x41{n}", f"{n}" f"{n}")
print(f"{n:}", f"{name:s}", f"{1000000:_}", f"{255:_x}", f"{0xffffffff:_b}", f"{65:c}", f"{12345.678:e} {12345.678:.3g} {1e-7:g} {0.00001:G} {float('inf'):f} {float('nan'):05}")
print(f"{(1, 2)} {[1]} {{}} { {1: 2} } {set()} {print}" [:30], f"{...}")
import datetime
print(f"{datetime.date(2024, 1, 2):%Y/%m/%d}", f"{datetime.datetime(2024, 1, 2, 3, 4):%H:%M}")
class F:
    def __format__(self, s): return f"[{s}]"
    def __repr__(self): return "R"
    def __str__(self): return "S"
print(f"{F()} {F()!r} {F()!s} {F():a{n}b} {F()!r:>3} {F()=}")
for call in (lambda: f"{n:z}", lambda: f"{name:d}", lambda: f"{pi:d}", lambda: f"{n:.2}", lambda: f"{name:+}", lambda: f"{name:,}", lambda: f"{n:s}", lambda: f"{[1]:>5}", lambda: f"{None:>5}", lambda: f"{n:{name}}", lambda: f"{undefined}", lambda: f"{n:1000000000000000000000}", lambda: f"{1:,_}", lambda: f"{1.5:c}", lambda: f"{10**10:c}", lambda: f"{'a':=5}", lambda: f"{1:=5}", lambda: f"{n:#s}"):
    try: print(call())
    except (ValueError, TypeError, NameError, OverflowError) as e: print(type(e).__name__, e)
