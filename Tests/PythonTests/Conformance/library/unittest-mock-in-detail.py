# Mocks: results and effects, special methods, specifications, assertions and patching.
import asyncio, unittest
from unittest import mock
from unittest.mock import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, str(e).split(" id='")[0])
class Api:
    def __init__(self, base, retries=3): self.base = base
    async def fetch(self, path, *, timeout=5): return f"real {path}"
    def sync(self, a, b=1): return a + b
    @property
    def name(self): return "n"
    @staticmethod
    def st(x): return x
    @classmethod
    def cm(cls, x): return x
    K = 5
m = MagicMock(spec=Api)
print(type(m.fetch).__name__, type(m.sync).__name__, isinstance(m, Api), repr(m).split(" id")[0], repr(m.sync).split(" id")[0], repr(m.sync().x).split(" id")[0])
t(lambda: m.zzz); t(lambda: setattr(m, "new", 1)); t(lambda: Mock(spec_set=Api).new); t(lambda: setattr(Mock(spec_set=Api), "new", 1))
a = create_autospec(Api)
t(lambda: a()); t(lambda: a("b").sync()); t(lambda: a("b", 2, 3)); print(a.mock_calls[:1], isinstance(a("x"), Api))
t(lambda: a("b").st(1, 2)); t(lambda: a("b").nope)
f = create_autospec(lambda x, y=2: x); t(lambda: f()); f.return_value = 7; t(lambda: f(1)); f.assert_called_once_with(1); t(lambda: f.assert_called_with(2))
def real(a, b): return a
g = create_autospec(real, return_value=3); print(g(1, b=2)); g.assert_called_with(1, 2); t(lambda: g.assert_called_with(a=1, b=3))
x = Mock(); x.a.b(1).c(2); print(x.mock_calls, x.method_calls, x.a.mock_calls, call.a.b(1).c(2).call_list(), x.mock_calls == call.a.b(1).c(2).call_list())
t(lambda: x.assert_has_calls([call.a.b(1), call.a.b().c(2)])); t(lambda: x.assert_has_calls([call.z()])); t(lambda: x.assert_has_calls([call.a.b().c(2), call.a.b(1)], any_order=True)); t(lambda: x.assert_has_calls([call.q()], any_order=True))
n, args, kw = x.mock_calls[0]; print(n, args, kw); args, kw = x.a.b.call_args; print(args, kw)
print(call(1) == call(1), call(1) == call(2), call(a=1) == ((), {"a": 1}), call.foo(1) == ("foo", (1,), {}), call() == (), call(ANY) == call(3), call(1) != call(1), [call(1), call(2)] == [call(1), call(2)], call, call.x, call.x.y(1, k=2), call("s")[1:], str(call(1, "a", k=None)))
m = MagicMock(); m.__str__.return_value = "S"; m.__len__.return_value = 3; m.__contains__.return_value = True; m.__iter__.return_value = [1, 2]; m.__add__.return_value = "sum"; m.__lt__.return_value = True; m.__getitem__.side_effect = lambda k: k * 2; m.__bool__.return_value = False; m.__eq__.return_value = True
print(str(m), len(m), 5 in m, [*iter(m)], m + 1, m < 3, m["ab"], bool(m), m == 9, m.__contains__.call_args, float(MagicMock()), int(MagicMock()), MagicMock() == 1, hash(MagicMock()) != 0, [*MagicMock()])
m[1] = 2; del m[3]; print(m.__setitem__.call_args, m.__delitem__.call_args); 
with MagicMock() as e: print(type(e).__name__)
def raise_in():
    with MagicMock() as e: raise KeyError("through")
t(raise_in)
mm = Mock(); t(lambda: len(mm)); mm.__len__ = lambda s: 4; print(len(mm)); mm.__enter__ = Mock(return_value=1); mm.__exit__ = Mock(return_value=False)
with mm as v: print(v)
s = Mock(side_effect=[1, ValueError, DEFAULT], return_value="rv"); print(s()); t(s); print(s()); t(s); s.side_effect = None; print(s()); s.side_effect = KeyError("z"); t(s); s.side_effect = lambda *a: DEFAULT; print(s(5))
r = Mock(return_value=5); r(1); r.foo(2); r.reset_mock(); print(r.called, r.call_args, r.mock_calls, r(), r.foo.called); r.reset_mock(return_value=True); print(type(r()).__name__)
w = Mock(wraps=[3, 1]); print(w.index(1), w.index.call_args, w.__class__.__name__); w = Mock(wraps=real); print(w(1, 2)); w.return_value = 0; print(w(1, 2))
p = Mock(); p.child = Mock(); p.child(1); c2 = Mock(name="named"); p.other = c2; c2(2); p.attach_mock(c2, "att"); c2(3); print(p.mock_calls)
d = Mock(); del d.gone; t(lambda: d.gone); print(hasattr(d, "gone"), hasattr(d, "here")); t(lambda: Mock(x=1, **{"y.z": 2}).y.z); o = Mock(); o.p.q = 3; print(o.p.q, o.configure_mock(a=4), o.a)
t(lambda: m.assert_called_onec()); t(lambda: m.asert_x)
sl = Mock(); sl.a = 1; seal(sl); print(sl.a); t(lambda: sl.b)
print(sentinel.a is sentinel.a, sentinel.a != sentinel.b, repr(DEFAULT), ANY, [1, ANY] == [1, 2], {"k": ANY} == {"k": 0})
import sys
this = sys.modules[__name__]
def func(): return "orig"
with patch("__main__.func") as pf: pf.return_value = "p"; print(func(), pf)if 0 else print(func())
with patch("__main__.func", return_value=9): print(func())
with patch("__main__.func", lambda: "lam"): print(func())
print(func())
t(lambda: patch("nomod.x").start()); t(lambda: patch("func")); t(lambda: patch.object("s", "x")); 
with patch("__main__.newthing", 5, create=True): print(newthing)
t(lambda: newthing)
with patch.object(Api, "K", 6), patch.object(Api, "sync", autospec=True, return_value="auto") as sy:
    print(Api.K, Api("b").sync(1)); print(sy.call_args.args[1:])
    t(lambda: Api("b").sync())
print(Api.K, Api("b").sync(1))
with patch.multiple(Api, K=1, sync=DEFAULT) as vals: print(Api.K, list(vals), type(vals["sync"]).__name__)
env = {"a": "1", "b": "2"}
with patch.dict(env, {"a": "x", "c": "y"}): print(env)
with patch.dict(env, clear=True): print(env)
@patch.dict(env, q=1)
def pd(): return dict(env)
print(pd(), env)
import os
with patch.dict("os.environ", {"MYKEY": "v"}): print(os.environ["MYKEY"])
print("MYKEY" in os.environ)
@patch("__main__.func", new=lambda: "class-patched")
class TC(unittest.TestCase):
    def test_a(self): self.assertEqual(func(), "class-patched")
    def helper(self): return func()
print(TC("test_a").run().wasSuccessful(), TC("test_a").helper())
print(mock.Mock is Mock, mock.patch is patch, mock.call(1) == call(1))
mo = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", mo):
    with open("f") as fh: print(fh.read())
    print([l for l in open("f")]); h = open("g", "w"); h.write("data")
mo.assert_any_call("f"); mo().write.assert_called_once_with("data")
type(m).prop = PropertyMock(return_value=8); print(m.prop); m.prop = 3; print(type(m).__dict__["prop"].mock_calls)
