extension PythonLibrary {
  /// The source of `html`.
  static let html = #"""
    """Text in HTML."""

    import re

    __all__ = ["escape", "unescape"]


    def escape(s, quote=True):
        s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if quote:
            s = s.replace('"', "&quot;").replace("'", "&#x27;")
        return s


    # The entities of HTML 4, from U+00A0 on in order, then the others by name.
    _LATIN = (
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
        "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
        "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
        "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
        "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute "
        "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
        "yacute thorn yuml"
    ).split()
    _NAMED = {name: chr(160 + place) for place, name in enumerate(_LATIN)}
    _NAMED.update({"amp": "&", "lt": "<", "gt": ">", "quot": '"', "AMP": "&", "LT": "<", "GT": ">",
                   "QUOT": '"', "COPY": "\xa9", "REG": "\xae"})
    _OPEN = frozenset(_NAMED)
    _NAMED.update({
        "apos": "'", "OElig": "\u0152", "oelig": "\u0153", "Scaron": "\u0160", "scaron": "\u0161",
        "Yuml": "\u0178", "fnof": "\u0192", "circ": "\u02c6", "tilde": "\u02dc", "ensp": "\u2002",
        "emsp": "\u2003", "thinsp": "\u2009", "zwnj": "\u200c", "zwj": "\u200d", "lrm": "\u200e",
        "rlm": "\u200f", "ndash": "\u2013", "mdash": "\u2014", "lsquo": "\u2018", "rsquo": "\u2019",
        "sbquo": "\u201a", "ldquo": "\u201c", "rdquo": "\u201d", "bdquo": "\u201e", "dagger": "\u2020",
        "Dagger": "\u2021", "bull": "\u2022", "hellip": "\u2026", "permil": "\u2030", "prime": "\u2032",
        "Prime": "\u2033", "lsaquo": "\u2039", "rsaquo": "\u203a", "oline": "\u203e", "frasl": "\u2044",
        "euro": "\u20ac", "image": "\u2111", "weierp": "\u2118", "real": "\u211c", "trade": "\u2122",
        "alefsym": "\u2135", "larr": "\u2190", "uarr": "\u2191", "rarr": "\u2192", "darr": "\u2193",
        "harr": "\u2194", "crarr": "\u21b5", "lArr": "\u21d0", "uArr": "\u21d1", "rArr": "\u21d2",
        "dArr": "\u21d3", "hArr": "\u21d4", "forall": "\u2200", "part": "\u2202", "exist": "\u2203",
        "empty": "\u2205", "nabla": "\u2207", "isin": "\u2208", "notin": "\u2209", "ni": "\u220b",
        "prod": "\u220f", "sum": "\u2211", "minus": "\u2212", "lowast": "\u2217", "radic": "\u221a",
        "prop": "\u221d", "infin": "\u221e", "ang": "\u2220", "and": "\u2227", "or": "\u2228",
        "cap": "\u2229", "cup": "\u222a", "int": "\u222b", "there4": "\u2234", "sim": "\u223c",
        "cong": "\u2245", "asymp": "\u2248", "ne": "\u2260", "equiv": "\u2261", "le": "\u2264",
        "ge": "\u2265", "sub": "\u2282", "sup": "\u2283", "nsub": "\u2284", "sube": "\u2286",
        "supe": "\u2287", "oplus": "\u2295", "otimes": "\u2297", "perp": "\u22a5", "sdot": "\u22c5",
        "lceil": "\u2308", "rceil": "\u2309", "lfloor": "\u230a", "rfloor": "\u230b", "lang": "\u27e8",
        "rang": "\u27e9", "loz": "\u25ca", "spades": "\u2660", "clubs": "\u2663", "hearts": "\u2665",
        "diams": "\u2666",
    })
    for _place, _name in enumerate(
            "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - "
            "Sigma Tau Upsilon Phi Chi Psi Omega".split()):
        if _name != "-":
            _NAMED[_name] = chr(0x391 + _place)
            _NAMED[_name.lower()] = chr(0x3B1 + _place)
    _NAMED["sigmaf"] = "\u03c2"
    _WINDOWS = dict(zip(range(0x80, 0xA0), (
        "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
        "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178")))
    _REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


    def _replace(match):
        text = match[1]
        if text[0] == "#":
            digits = text[1:].rstrip(";")
            number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
            if number in _WINDOWS:
                return _WINDOWS[number]
            if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                return "\uFFFD"
            if number < 32 and number not in (9, 10, 12, 13) or number == 127 or (
                    number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF):
                return ""
            return chr(number)
        if text.endswith(";"):
            name = text[:-1]
            if name in _NAMED:
                return _NAMED[name]
        for end in range(len(text), 1, -1):
            if text[:end] in _OPEN:
                return _NAMED[text[:end]] + text[end:]
        return "&" + text


    def unescape(s):
        if "&" not in s:
            return s
        return _REFERENCE.sub(_replace, s)
    """#
}
