import html

print(html.escape('<a href="x">\'&\'</a>'), html.escape('"', quote=False))
print(html.unescape("&lt;b&gt; &amp;amp; &quot;x&quot; &#39;&#x27; &eacute;&nbsp;&copy 2024 &euro; &hellip; &alpha;&Omega; &unknown; &#128512;"))
print(html.unescape("no entities"), repr(html.unescape("&#0;&#x80;&#xD800;")), html.unescape("&notit; &ampx &lt"))
