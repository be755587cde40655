import codecs

text = 'Zoë € 😀 \n\t\\'
for name in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'UTF_16_BE', 'utf-32', 'utf-32-le', 'utf-32-be', 'unicode_escape'):
    data = text.encode(name)
    print(name, data, data.decode(name) == text)
for name in ('cp1252', 'cp1251', 'iso-8859-15', 'cp437', 'koi8-r', 'latin-1', 'ascii'):
    for sample in ('naïve €', 'Ж', '▒'):
        try:
            print(name, sample.encode(name), sample.encode(name).decode(name) == sample)
        except UnicodeEncodeError as e:
            print(e)
        print(sample.encode(name, 'replace'), sample.encode(name, 'backslashreplace'), sample.encode(name, 'xmlcharrefreplace'))
    print(bytes(range(160, 180)).decode(name, 'replace'))
for data, name in ((b'\x81', 'cp1252'), (b'a', 'utf-16'), (b'a\x00b', 'utf-16-le'), (b'\x00\xdc', 'utf-16-le'), (b'\xd8\x00\x00a', 'utf-16-be'), (b'\xd8\x00', 'utf-16-be'), (b'\x00\x00\x00', 'utf-32-le'), (b'\x00\x00\x11\x00', 'utf-32-le'), (b'\\x4', 'unicode_escape'), (b'\\', 'unicode_escape'), (b'\xef\xbb\xbf\xff', 'utf-8-sig')):
    try:
        print(data.decode(name))
    except UnicodeDecodeError as e:
        print(e)
    print(ascii(data.decode(name, 'replace')), ascii(data.decode(name, 'ignore')))
print('a\\tb\\u00e9\\101'.encode().decode('unicode_escape'), b'\xe9\\\n!'.decode('unicode_escape'))
print(b'\xff\xfea\x00'.decode('utf-16'), b'\xfe\xff\x00a'.decode('utf-16'), b'a\x00'.decode('utf-16'), codecs.BOM_UTF8.decode('utf-8-sig') == '')
print(codecs.decode(b'\xef\xbb\xbfx', 'utf-8-sig'), codecs.encode('x', 'utf-16'), str(b'a\x00', 'utf-16-le'), bytes('a', 'utf-32-be'))
try:
    'x'.encode('nope')
except LookupError as e:
    print(e)
