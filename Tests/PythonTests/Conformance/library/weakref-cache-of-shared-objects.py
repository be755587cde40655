import weakref


class Image:
    made = 0

    def __init__(self, name):
        Image.made += 1
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        image = cache[name] = Image(name)
    return image


a = load("x")
b = load("x")
print(a is b, Image.made, len(cache))
del a, b
print(len(cache))
load("x")
print(Image.made, len(cache))
