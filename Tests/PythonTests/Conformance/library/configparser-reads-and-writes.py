import configparser
import io

TEXT = """
# A comment
[DEFAULT]
ServerAliveInterval = 45
Compression: yes

[forge.example]
User = hg
long = first
   second

   third ; not a comment
home: /home/%(user)s
   ; a comment
   fourth
empty =
[topsecret.server.example]
Port = 50022
Forward X11 = no
equal = a = b : c
percent = 50%%
nested = %(home)s/x
home = /root
"""
config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), len(config), list(config))
print("forge.example" in config, "DEFAULT" in config, "nope" in config)
for name in config:
    print(config[name], {key: value for key, value in config[name].items()})
forge = config["forge.example"]
print(forge["USER"], forge.get("nope"), forge.get("nope", "there"), forge.name, forge.parser is config)
print(forge.getint("serveraliveinterval"), forge.getboolean("compression"), forge.getfloat("x", 2.5))
print(config.getboolean("topsecret.server.example", "Forward X11"))
print(config.getint("topsecret.server.example", "port", fallback=1))
print(config.getint("nope", "port", fallback=1), config.get("forge.example", "z", fallback=None))
print(config.get("topsecret.server.example", "nested", raw=True))
print(config.get("topsecret.server.example", "nested", vars={"Home": "/given"}))
print(config.items("topsecret.server.example"))
print(config.options("forge.example"), config.defaults(), config.has_option("forge.example", "Compression"))

config["new"] = {"a": 1, "B": "two", "c": "x\ny"}
config["new"]["d"] = "%(a)s and %(b)s"
config.set("new", "e", "five")
config.add_section("empty")
del config["new"]["b"]
config["new"]["b"] = "again"
print(config.remove_option("new", "e"), config.remove_option("new", "e"), config.remove_section("zz"))
stream = io.StringIO()
config.write(stream)
print(stream.getvalue())
again = configparser.ConfigParser()
again.read_file(io.StringIO(stream.getvalue()))
print(again == config, again["new"]["d"], again["new"]["c"].split("\n"))
config.write(stream := io.StringIO(), space_around_delimiters=False)
print(stream.getvalue()[:40])
print(config.popitem(), config.pop("new"), config.sections())
config.clear()
print(config.sections(), dict(config["DEFAULT"]))

bare = configparser.ConfigParser(allow_no_value=True, delimiters=("->",), inline_comment_prefixes=("//",),
                                 comment_prefixes=("!",), strict=False, default_section="common",
                                 empty_lines_in_values=False)
bare.read_string("[s]\nalone\nx -> 1 // one\n! no\ny->http://x//y\n[s]\nx -> 2\n more\n\nz -> 3\n[common]\nw -> 0")
print({name: dict(bare[name]) for name in bare})
bare.write(stream := io.StringIO())
print(stream.getvalue())

cased = configparser.RawConfigParser({"One": "%(no)s"}, converters={"list": lambda s: s.split(",")})
cased.optionxform = str
cased.read_dict({"S": {"Key": "a,b", "key": 3}, "T": {}})
print(dict(cased["S"]), cased["S"].getlist("Key"), cased.getlist("S", "one"), cased["T"].getlist("q", ["f"]))
print(sorted(cased.converters))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[a]\nx=1\ny=${x}/${b:z}\n[b]\nz=${w}$$\nw=${a:x}!")
print(extended["a"]["y"], dict(extended["b"]))
plain = configparser.ConfigParser(interpolation=None)
plain.read_string("[a]\nx=%(y)s %")
print(plain["a"]["x"])
