# An AttributeError of __getattr__ learns which attribute of what was meant.
import enum


class Own:
    def __getattr__(self, name):
        raise AttributeError(f"custom {name}")

    value = 1


class Colour(enum.Enum):
    RED = 1


made = Own()
try:
    made.valu
except AttributeError as error:
    print(error, error.name, error.obj is made)
try:
    Colour.RDE
except AttributeError as error:
    print(error, error.name, error.obj)
for value in (Colour.RED, Colour, {}, asyncio if False else enum):
    try:
        value.nothing_like_it
    except AttributeError as error:
        print(error)
made.valu
