from html.parser import HTMLParser


class Shower(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag, self.getpos())

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("declaration", decl)

    def handle_pi(self, data):
        print("instruction", data)

    def unknown_decl(self, data):
        print("unknown", data)


PAGE = """<!DOCTYPE html>
<html lang="en">
<head><title>A page &amp; more</title>
<style>p > a { color: red }</style>
<script src='x.js' async>if (a < b && c) { write("<p>"); }</script></head>
<body class=plain id = "top" hidden>
<!-- a comment -->
<?php echo 1 ?>
<p>Some <b>bold</b> text,<br/>an <img SRC="a.png" alt='x &lt; "y"'> and &copy; &#169; &#xA9; &nope;</p>
<ul><li>one<li>two</ul>
</body>
</html>
"""
parser = Shower()
parser.feed(PAGE)
parser.close()
print(parser.get_starttag_text())

# The same in pieces calls the same methods, with the texts in pieces.
class Collector(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.texts = []
        self.depth = 0

    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_endtag(self, tag):
        self.depth -= 1

    def handle_startendtag(self, tag, attrs):
        self.links.append(tag)

    def handle_data(self, data):
        if data.strip():
            self.texts.append(data.strip())


page = '<p>See <a href="/one?a=1&amp;b=2">one</a>,\n<a name=x>two</a> &am' + "p; <hr/> <a href='three'>three</a></p>"
for size in [1, 3, 7, 1000]:
    collector = Collector()
    for place in range(0, len(page), size):
        collector.feed(page[place:place + size])
    collector.close()
    print(size, collector.links, "".join(collector.texts), collector.depth, collector.getpos())
collector.reset()
print(collector.rawdata == "", collector.getpos())


class Plain(Shower):
    def handle_charref(self, name):
        print("character", name)

    def handle_entityref(self, name):
        print("entity", name)


plain = Plain(convert_charrefs=False)
plain.feed("a &lt; b &#65;&#x42; &amp c & d &copy")
plain.close()
