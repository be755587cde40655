import typing, re
from typing import *


class Pt:
    pass


def f(a: Optional['Pt'], b: List['Pt'], c: 'list[Pt]', d: list['Pt'], e: Dict[str, 'List[Pt]'], g: Callable[['Pt'], int], h: 'Pt | None', i: Literal['Pt'], j: Annotated['Pt', 3], k: int | None) -> 'Pt':
    pass


for n, v in get_type_hints(f).items():
    print(n, v)


class K:
    x: 'Optional[Pt]'
    y: ClassVar['Pt']


print(get_type_hints(K))
print(typing.Pattern, typing.Match[str], typing.Pattern[str], isinstance(re.compile('x'), typing.Pattern))
