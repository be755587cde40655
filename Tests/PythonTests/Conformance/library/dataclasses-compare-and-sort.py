from dataclasses import dataclass, field


@dataclass(order=True, frozen=True)
class Job:
    priority: int
    name: str = field(compare=False)


jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
print(sorted(jobs), min(jobs).name, Job(1, "x") == Job(1, "y"), Job(1, "x") <= Job(1, "y"), len({Job(1, "x"), Job(1, "y")}))
try:
    Job(1, "a") < 5
except TypeError as error:
    print(error)
