# Carets are counted in columns: wide characters and emoji take two.
import sys
import traceback


def 说明(x): return x / 0


def 计算(): return 1 + 说明(3) * ("说明" + 4)


def emoji(): return "🎉🎉" + len("éa") + (1 / 0)


def halves(): return "ｱｲ" + "ＡＢ" + 5 + "zz"


def joined(): return "👨‍👩‍👧" + "한글" + 5 + "zz"


def index(): table = {"日": 1}; return "日本" + table["日"]["a"] + "日"


def attribute(): "日本"; return (5).長さ


for function in (计算, emoji, halves, joined, index, attribute):
    try:
        function()
    except Exception as error:
        sys.__excepthook__(type(error), error, error.__traceback__)
        traceback.print_exc(file=sys.stdout)
