import configparser

def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error, error.args, isinstance(error, configparser.Error))

config = configparser.ConfigParser()
config.read_string("[a]\nx=1\ny: %(x)s2\n long\n\n more\n[DEFAULT]\nz = 3\nempty=\n")
for text in [
    "x=1", "[a]\n[a]", "[a]\nx=1\nx=2", "[a]\nfoo bar\nbaz", "[a]\n =3\n", "[a\nx=1", "[a]b\nx=1",
    "[a]\nx=1\n[b]\n  y=2\n z=3\n",
]:
    attempt(lambda: configparser.ConfigParser().read_string(text))
attempt(lambda: config["b"])
attempt(lambda: config["a"]["q"])
attempt(lambda: config.get("a", "q"))
attempt(lambda: config.get("b", "q"))
attempt(lambda: config.add_section("a"))
attempt(lambda: config.add_section("DEFAULT"))
attempt(lambda: config.add_section(1))
attempt(lambda: config.set("a", "x", 1))
attempt(lambda: config.set("a", 1, "1"))
attempt(lambda: config.set("b", "x", "1"))
attempt(lambda: config.set("a", "x", "50%"))
attempt(lambda: config["a"].__setitem__("x", 5))
attempt(lambda: config.getboolean("a", "y"))
attempt(lambda: config.getint("DEFAULT", "empty"))
attempt(lambda: config.options("b"))
attempt(lambda: config.remove_option("b", "x"))
attempt(lambda: config.items("b"))
attempt(lambda: config.pop("b"))
attempt(lambda: config.__delitem__("DEFAULT"))
attempt(lambda: config["a"].__delitem__("nope"))
attempt(lambda: config.read_dict({"s": {"k": 1, "K": 2}}))
attempt(lambda: configparser.ConfigParser(interpolation=1))
for value in ["%(nope)s", "%(x", "%x", "%(x)d", "%(v)s", "%%ok"]:
    config = configparser.ConfigParser()
    config.read_string("[a]\nv=" + value)
    attempt(lambda: config["a"]["v"])
for value in ["${nope}", "${x", "$x", "${b:c:d}", "${v}", "$$ok", "${b:c}"]:
    config = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
    config.read_string("[a]\nv=" + value)
    attempt(lambda: config["a"]["v"])
config["none"]
