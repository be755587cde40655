import os
import platform
import secrets

print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), secrets.choice("a"), secrets.compare_digest("a", "a"), len(secrets.token_urlsafe(16)) > 15, secrets.randbits(8) < 256)
print(isinstance(platform.system(), str), isinstance(platform.python_version(), str), platform.python_implementation() == platform.python_implementation(), os.sep, os.linesep == "\n", isinstance(os.getpid(), int), isinstance(os.cpu_count(), int))
print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.splitext("a.tar.gz"), os.path.dirname("/x/y"), os.path.split("/a/b"), os.path.normpath("a//b/../c"), os.path.isabs("/x"), os.path.commonprefix(["abc", "abd"]), os.getenv("LOOPSCOPE_NOT_SET", "none"))
