import linecache

print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 9999)), repr(linecache.getline("/etc/passwd-none", 1)))
print(len(linecache.getlines(__file__)))
