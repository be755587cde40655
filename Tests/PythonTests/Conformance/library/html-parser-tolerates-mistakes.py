from html.parser import HTMLParser


class Shower(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos(), repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        print("end", tag, self.getpos())

    def handle_data(self, data):
        print("data", repr(data), self.getpos())

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("declaration", repr(decl))

    def handle_pi(self, data):
        print("instruction", repr(data))

    def unknown_decl(self, data):
        print("unknown", repr(data))

    def handle_entityref(self, name):
        print("entity", repr(name))

    def handle_charref(self, name):
        print("character", repr(name))


for text in [
    "a < b", "<a", "<a href=x>", "</p", "</ p>", "</p x='1'>", "<!-- c", "<!-- a -- b -->", "<!---->", "<!x>",
    "<![CDATA[x]]>", "<![if x]>", "<?pi", "<br / >", "<a b='1>2' c>", '<a b="x', "<1>", "<a b = c>", "<A HREF=Q>",
    "<script>if (a < b) '</p>' &amp; </script>", "<script>x", "&amp", "&#65;&#x41;&bogus;&copy x", "a&", "a&l", "<>", "</>",
    "<!", "<!>", "<a b=&lt;x>", "<a/b>", "<a b='c'd>", "<title>a&amp;<b></title>", "x</", "<a b==c>", "<!DOCTYPE", "</a/>",
    "<p\nid='a'\n>\nx\ny<b>", "<textarea><b></textarea>", "&#x;", "a &; b", "<a b=\"1\" / c>", "<img alt=''>",
]:
    for converts in [True, False]:
        print(repr(text), converts)
        parser = Shower(convert_charrefs=converts)
        parser.feed(text)
        print("closing")
        parser.close()
        print(repr(parser.rawdata))
