import enum


@enum.global_enum
class Color(enum.Enum):
    RED = 1
    GREEN = 2


@enum.global_enum
class Access(enum.IntFlag):
    READ = 4
    WRITE = 2


print(RED, repr(GREEN), RED is Color.RED, str(READ), repr(READ), repr(READ | WRITE), list(Access))
