# An enumeration checks its _order_ and the names that it keeps for itself.
from enum import Enum, Flag

try:
    class Color(Enum):
        _order_ = 'RED GREEN BLUE'
        RED = 1
        BLUE = 3
        GREEN = 2
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        _order_ = 'RED, GREEN, BLUE'
        RED = 1
        GREEN = 3
        BLUE = 2
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        _order_ = 'RED GREEN BLUE'
        RED = 1
        GREEN = 3
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        _order_ = 'RED GREEN CRIMSON'
        RED = 1
        GREEN = 3
        CRIMSON = 1
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        _order_ = ('RED', 'GREEN')
        RED = 1
        GREEN = 3
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Flag):
        _order_ = 'RED GREEN'
        RED = 1
        GREEN = 2
        YELLOW = 3
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Flag):
        _order_ = 'GREEN RED'
        RED = 1
        GREEN = 2
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        RED = 1
        _order_ = ''
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        _colour_ = 1
        RED = 1
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        RED = 1
        def _show_(self):
            return 1
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        mro = 1
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

try:
    class Color(Enum):
        RED = 1
        _ignore_ = 'RED'
    print(list(Color), hasattr(Color, '_order_'))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
