extension PythonLibrary {
  /// The source of `locale`.
  static let locale = #"""
    """The locale C, the only one there is: nothing is written in another way than in Python itself."""

    __all__ = [
        "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale",
        "localeconv", "strcoll", "strxfrm", "str", "atof", "atoi", "format_string", "currency",
        "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
        "CHAR_MAX", "getencoding", "LC_MESSAGES",
    ]

    LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
    CHAR_MAX = 127
    _NAMES = ("", "C", "POSIX", "C.UTF-8")
    _text = str


    class Error(Exception):
        """There is no such locale."""


    def setlocale(category, locale=None):
        if category not in range(7):
            raise Error("locale query failed" if locale is None else "unsupported locale setting")
        if locale is None:
            return "C"
        if not isinstance(locale, _text):
            locale = normalize(".".join(part for part in locale if part))
        if locale not in _NAMES:
            raise Error("unsupported locale setting")
        return "C"


    def resetlocale(category=LC_ALL):
        setlocale(category, "")


    def getlocale(category=LC_CTYPE):
        if category == LC_ALL:
            raise TypeError("category LC_ALL is not supported")
        return None, None


    def getdefaultlocale(envvars=()):
        return None, None


    def getencoding():
        return "UTF-8"


    def getpreferredencoding(do_setlocale=True):
        return "UTF-8"


    def normalize(localename):
        return localename


    def localeconv():
        texts = (
            "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep",
            "positive_sign", "negative_sign", "thousands_sep")
        numbers = (
            "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
            "n_sep_by_space", "p_sign_posn", "n_sign_posn")
        return {
            **dict.fromkeys(texts, ""), **dict.fromkeys(numbers, CHAR_MAX), "decimal_point": ".",
            "grouping": [], "mon_grouping": []}


    def strcoll(os1, os2, /):
        return (os1 > os2) - (os1 < os2)


    def strxfrm(string, /):
        return string


    def str(val):
        return "%.12g" % val


    def atof(string, func=float):
        return func(string)


    def atoi(string):
        return int(string)


    def delocalize(string):
        return string


    def localize(string, grouping=False, monetary=False):
        return string


    def format_string(f, val, grouping=False, monetary=False):
        return f % val


    def currency(val, symbol=True, grouping=False, international=False):
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    """#
}
