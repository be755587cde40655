extension PythonLibrary {
  /// The source of `gettext`.
  static let gettext = #"""
    """Texts without translations: all stay as they are."""

    __all__ = [
        "NullTranslations", "bindtextdomain", "find", "translation", "install", "textdomain",
        "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext",
        "dnpgettext",
    ]

    _domain = "messages"
    _folders = {}


    class NullTranslations:
        """Gives texts back, or asks another one that was added."""

        def __init__(self, fp=None):
            self._info = {}
            self._charset = None
            self._fallback = None

        def add_fallback(self, fallback):
            if self._fallback:
                self._fallback.add_fallback(fallback)
            else:
                self._fallback = fallback

        def gettext(self, message):
            return self._fallback.gettext(message) if self._fallback else message

        def ngettext(self, msgid1, msgid2, n):
            if self._fallback:
                return self._fallback.ngettext(msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2

        def pgettext(self, context, message):
            return self._fallback.pgettext(context, message) if self._fallback else message

        def npgettext(self, context, msgid1, msgid2, n):
            if self._fallback:
                return self._fallback.npgettext(context, msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2

        def info(self):
            return self._info

        def charset(self):
            return self._charset

        def install(self, names=None):
            import builtins
            builtins._ = self.gettext
            for name in names or ():
                if name in ("gettext", "ngettext", "npgettext", "pgettext"):
                    setattr(builtins, name, getattr(self, name))


    _none = NullTranslations()
    gettext = _none.gettext
    ngettext = _none.ngettext
    pgettext = _none.pgettext
    npgettext = _none.npgettext


    def dgettext(domain, message):
        return message


    def dngettext(domain, msgid1, msgid2, n):
        return _none.ngettext(msgid1, msgid2, n)


    def dpgettext(domain, context, message):
        return message


    def dnpgettext(domain, context, msgid1, msgid2, n):
        return _none.ngettext(msgid1, msgid2, n)


    def find(domain, localedir=None, languages=None, all=False):
        return [] if all else None


    def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, "No translation file found for domain", domain)


    def install(domain, localedir=None, *, names=None):
        translation(domain, localedir, fallback=True).install(names)


    def textdomain(domain=None):
        global _domain
        if domain is not None:
            _domain = domain
        return _domain


    def bindtextdomain(domain, localedir=None):
        if localedir is not None:
            _folders[domain] = localedir
        return _folders.get(domain, "/usr/share/locale")


    Catalog = translation
    """#
}
