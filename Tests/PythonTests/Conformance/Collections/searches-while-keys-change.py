# A search in a dict or set goes on where comparing adds others, and begins anew where entries move.
from collections import OrderedDict


class Key:
    act = None
    compared = 0

    def __hash__(self):
        return 1

    def __eq__(self, other):
        Key.compared += 1
        if Key.act is not None:
            Key.act()
        return self is other


def search(made, act, look):
    Key.act = None
    items = [Key() for _ in range(5)]
    kept = made(items) if made is set else made.fromkeys(items)
    Key.act = lambda: act(kept)
    Key.compared = 0
    try:
        result = look(kept)
    except KeyError as error:
        result = type(error).__name__
    print(made.__name__, result, len(kept), Key.compared)


def add(kept):
    if type(kept) is set:
        kept.add(len(kept) + 100)
    else:
        dict.__setitem__(kept, len(kept) + 100, None)


def clear_once(kept):
    if len(kept) == 5:
        kept.clear()


for act in add, clear_once:
    search(dict, act, lambda kept: kept.get(Key()))
    search(dict, act, lambda kept: Key() in kept)
    search(dict, act, lambda kept: kept.__delitem__(Key()))
    search(dict, act, lambda kept: kept.pop(Key(), 5))
    search(dict, act, lambda kept: kept.__setitem__(Key(), 1))
    search(dict, act, lambda kept: kept.setdefault(Key(), 1))
    search(set, act, lambda kept: Key() in kept)
    search(set, act, lambda kept: kept.add(Key()))
    search(set, act, lambda kept: kept.discard(Key()))
search(OrderedDict, add, lambda kept: kept.get(Key()))
search(OrderedDict, add, lambda kept: Key() in kept)
