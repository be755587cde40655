# Containers inside themselves are shown with dots.
l = [1]
l.append(l)
print(l)
t = (l,)
print(t)
d = {}
d['d'] = d
d['l'] = [d]
print(d)
