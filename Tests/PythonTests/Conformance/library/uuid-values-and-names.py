import uuid

u = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(u, repr(u), u.hex, u.int, u.bytes, u.version, u.variant, u.urn, u.fields)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://python.org"))
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, len(str(a)), a.variant == uuid.RFC_4122, uuid.UUID(str(a)) == a, isinstance(hash(a), int))
print(uuid.UUID(int=5), uuid.UUID(bytes=b"\0" * 15 + b"\1"), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int, uuid.uuid1().version)
for attempt in [lambda: uuid.UUID("xyz"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: setattr(u, "int", 3)]:
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
