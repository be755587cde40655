import locale, gettext, mimetypes, functools
print(locale.localeconv() == {**locale.localeconv()}, sorted(locale.localeconv().items(), key=str), locale.LC_ALL, locale.LC_TIME)
for f in (lambda: locale.setlocale(locale.LC_ALL, "xx_YY"), lambda: locale.currency(5), lambda: locale.format_string("%d %s %.2f", (1234567, "a", 1234.5), grouping=True), lambda: locale.atof("1,5"), lambda: locale.atof("1.5"), lambda: locale.atoi("12"), lambda: locale.str(1.5), lambda: locale.str(1/3), lambda: locale.strcoll("a", "b"), lambda: locale.strxfrm("a"), lambda: locale.setlocale(99), lambda: locale.setlocale(0, ("en_US", "UTF-8")), lambda: locale.getlocale(locale.LC_ALL), lambda: locale.setlocale(locale.LC_ALL, "C"), lambda: locale.setlocale(locale.LC_NUMERIC), lambda: sorted(["b", "A", "a"], key=locale.strxfrm), lambda: sorted(["b", "A", "a"], key=functools.cmp_to_key(locale.strcoll))):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
_ = gettext.gettext
print(_("Hello"), gettext.ngettext("%d file", "%d files", 1) % 1, gettext.ngettext("%d file", "%d files", 3) % 3, gettext.pgettext("c", "m"), gettext.npgettext("c", "a", "b", 2), gettext.dgettext("d", "x"), gettext.textdomain(), gettext.textdomain("app"), gettext.find("app"), gettext.find("app", all=True))
try: gettext.translation("app", "locale", languages=["de"])
except FileNotFoundError as e: print(repr(e), e)
t = gettext.translation("app", fallback=True); t.install(["ngettext"]); print(type(t).__name__, t.gettext("q"), ngettext("a", "b", 5), t.info(), t.charset())
class T(gettext.NullTranslations):
    def gettext(self, m): return m.upper()
t.add_fallback(T()); print(t.gettext("up"), gettext.bindtextdomain("x", "here"))
for n in ("a.html", "a.txt", "a.tar.gz", "a.tgz", "a.py", "A.JPG", "noext", "a.xyz", "http://x.org/a/b.pdf?q=1", "data:text/html,hi", "data:,hi", "data:x", "a.js", "a.json", "a.webp", "a.svg", "a.Z", "archive.tar.bz2", "dir/a.css", "a.mp3", ".txt", "a.csv"):
    print(n, mimetypes.MimeTypes().guess_type(n), end="; ")
m = mimetypes.MimeTypes()
print(m.guess_extension("text/html"), m.guess_all_extensions("image/jpeg"), m.guess_extension("nope/x"), m.guess_type("a.webp", strict=False), m.guess_all_extensions("audio/midi", strict=False))
m.add_type("x/y", ".xyz"); print(m.guess_type("f.xyz"), mimetypes.guess_type("f.xyz2"), mimetypes.guess_type("index.html"))
mark = functools._make_key((), {"a": 1}, False)[0]
for a in (((), {}), ((1,), {}), (("x",), {}), ((1.5,), {}), ((1, 2), {"y": 1}), ((1,), {"y": 1})):
    for t in (False, True):
        k = functools._make_key(a[0], a[1], t); print([i if i is not mark else "mark" for i in k] if isinstance(k, list) else k, type(k).__name__, hash(k) == hash(functools._make_key(a[0], a[1], t)), k == functools._make_key(a[0], a[1], t))
