from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit

u = urlparse("https://user:pw@Example.com:8443/a/b;p?q=1&r=2#frag")
print(u, u.hostname, u.port, u.username, u.password, u.geturl(), u._replace(fragment="").geturl())
print(urlsplit("//host/path?x"), urlsplit("mailto:a@b"), urlparse("/just/path"), urlsplit("http://[::1]:80/").hostname)
print(parse_qs("a=1&a=2&b=&c"), parse_qsl("a=1&b=2+3&c=%20", keep_blank_values=True), urlencode({"a": "x y", "b": ["1", "2"]}, doseq=True), urlencode([("k", "ä&=")]))
print(quote("a b/ü?"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%BC%zz"), unquote_plus("a+b%2B"))
for base, other in [("http://a/b/c/d", "../e"), ("http://a/b/", "c?x=1"), ("http://a/b", "//z/y"), ("http://a/b/c", "/d"), ("http://a/b/c?q", "#f"), ("http://a/b/c", "http://x"), ("http://a/b/c", "./../../g"), ("", "x"), ("x", "")]:
    print(urljoin(base, other))
print(urldefrag("http://a/#x"), urlunsplit(("http", "h", "p", "q=1", "f")), urlunparse(("", "", "p", "x", "", "")))
for bad in ["http://a:99999/", "http://a:x/"]:
    try:
        urlparse(bad).port
    except ValueError as error:
        print(error)
