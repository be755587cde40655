extension PythonLibrary {
  /// The source of `urllib.parse`.
  static let urllibParse = #"""
    """Taking addresses apart and putting them together."""

    from collections import namedtuple

    __all__ = [
        "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode",
        "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus",
        "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
    ]

    uses_relative = [
        "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
        "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
    ]
    uses_netloc = uses_relative + [
        "telnet", "snews", "rsync", "nfs", "git", "git+ssh",
    ]
    uses_params = [
        "", "ftp", "hdl", "prospero", "http", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
        "sftp", "tel",
    ]
    _SCHEME = frozenset(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")


    class _Address:
        __slots__ = ()

        def _split_user(self):
            user, mark, host = self.netloc.rpartition("@")
            if not mark:
                return None, None, host
            name, mark, password = user.partition(":")
            return name, password if mark else None, host

        def _split_host(self):
            host = self._split_user()[2]
            _, bracket, inside = host.partition("[")
            if bracket:
                name, _, rest = inside.partition("]")
                return name, rest.partition(":")[2]
            name, _, port = host.partition(":")
            return name, port

        @property
        def username(self): return self._split_user()[0]

        @property
        def password(self): return self._split_user()[1]

        @property
        def hostname(self):
            name = self._split_host()[0]
            if not name:
                return None
            name, mark, zone = name.partition("%")
            return name.lower() + mark + zone

        @property
        def port(self):
            port = self._split_host()[1]
            if not port:
                return None
            if not (port.isdigit() and port.isascii()):
                raise ValueError(f"Port could not be cast to integer value as {port!r}")
            number = int(port)
            if number > 65535:
                raise ValueError("Port out of range 0-65535")
            return number


    class SplitResult(namedtuple("SplitResult", "scheme netloc path query fragment"), _Address):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)


    class ParseResult(namedtuple("ParseResult", "scheme netloc path params query fragment"), _Address):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)


    class DefragResult(namedtuple("DefragResult", "url fragment")):
        __slots__ = ()

        def geturl(self):
            return self.url + "#" + self.fragment if self.fragment else self.url


    def _text(*values):
        for value in values:
            if not isinstance(value, str) and value:
                raise TypeError("Loopscope's urllib.parse takes addresses as str only")
        return [value or "" for value in values]


    def urlsplit(url, scheme="", allow_fragments=True):
        url, scheme = _text(url, scheme)
        url = url.lstrip("".join(map(chr, range(33))))
        scheme = scheme.strip("".join(map(chr, range(33))))
        for character in "\t\r\n":
            url = url.replace(character, "")
            scheme = scheme.replace(character, "")
        netloc = query = fragment = ""
        head, colon, rest = url.partition(":")
        if colon and head and head[0].isascii() and head[0].isalpha() and all(
                [one in _SCHEME for one in head]):
            scheme, url = head.lower(), rest
        if url[:2] == "//":
            end = min([place for place in map(lambda c: url.find(c, 2), "/?#") if place >= 0],
                      default=len(url))
            netloc, url = url[2:end], url[end:]
            if ("[" in netloc) != ("]" in netloc):
                raise ValueError("Invalid IPv6 URL")
        if allow_fragments:
            url, _, fragment = url.partition("#")
        url, _, query = url.partition("?")
        return SplitResult(scheme, netloc, url, query, fragment)


    def urlunsplit(components):
        scheme, netloc, url, query, fragment = _text(*components)
        if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
            if url and url[:1] != "/":
                url = "/" + url
            url = "//" + netloc + url
        if scheme:
            url = scheme + ":" + url
        if query:
            url += "?" + query
        if fragment:
            url += "#" + fragment
        return url


    def urlparse(url, scheme="", allow_fragments=True):
        scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ""
        if scheme in uses_params and ";" in path:
            folder, slash, last = path.rpartition("/")
            last, mark, params = last.partition(";")
            path = folder + slash + last
        return ParseResult(scheme, netloc, path, params, query, fragment)


    def urlunparse(components):
        scheme, netloc, url, params, query, fragment = _text(*components)
        if params:
            url = f"{url};{params}"
        return urlunsplit((scheme, netloc, url, query, fragment))


    def urldefrag(url):
        if "#" not in url:
            return DefragResult(url, "")
        parts = urlparse(url)
        return DefragResult(urlunparse(parts[:5] + ("",)), parts.fragment)


    def urljoin(base, url, allow_fragments=True):
        if not base:
            return url
        if not url:
            return base
        own = urlparse(base, "", allow_fragments)
        new = urlparse(url, own.scheme, allow_fragments)
        if new.scheme != own.scheme or new.scheme not in uses_relative:
            return url
        if new.scheme in uses_netloc and new.netloc:
            return urlunparse(new)
        if not new.path and not new.params:
            return urlunparse((
                new.scheme, own.netloc, own.path, own.params, new.query or own.query, new.fragment))
        if new.path[:1] == "/":
            segments = new.path.split("/")
        else:
            before = own.path.split("/")
            if before[-1] != "":
                del before[-1]
            segments = before + new.path.split("/")
            segments[1:-1] = [one for one in segments[1:-1] if one]
        kept = []
        for segment in segments:
            if segment == "..":
                if kept:
                    kept.pop()
            elif segment != ".":
                kept.append(segment)
        if segments[-1] in (".", ".."):
            kept.append("")
        return urlunparse((
            new.scheme, own.netloc, "/".join(kept) or "/", new.params, new.query, new.fragment))


    _ALWAYS_SAFE = frozenset(
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


    def quote(string, safe="/", encoding=None, errors=None):
        if isinstance(string, str):
            if not string:
                return string
            string = string.encode(encoding or "utf-8", errors or "strict")
        elif encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        elif errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
        return quote_from_bytes(string, safe)


    def quote_from_bytes(bs, safe="/"):
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError("quote_from_bytes() expected bytes")
        if isinstance(safe, str):
            safe = safe.encode("ascii", "ignore")
        kept = _ALWAYS_SAFE | frozenset([byte for byte in safe if byte < 128])
        return "".join([chr(byte) if byte in kept else f"%{byte:02X}" for byte in bs])


    def quote_plus(string, safe="", encoding=None, errors=None):
        if isinstance(string, str) and " " not in string or (
                isinstance(string, bytes) and b" " not in string):
            return quote(string, safe, encoding, errors)
        space = " " if isinstance(safe, str) else b" "
        return quote(string, safe + space, encoding, errors).replace(" ", "+")


    def unquote_to_bytes(string):
        if isinstance(string, str):
            string = string.encode("utf-8")
        first, *rest = bytes(string).split(b"%")
        made = [first]
        for part in rest:
            try:
                made.append(bytes.fromhex(part[:2].decode("ascii")) if len(part) >= 2 and b" " not in (
                    part[:2]) else b"%" + part)
                if len(part) >= 2 and b" " not in part[:2]:
                    made.append(part[2:])
            except ValueError:
                made.append(b"%" + part)
        return b"".join(made)


    def unquote(string, encoding="utf-8", errors="replace"):
        if isinstance(string, bytes):
            return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
        if "%" not in string:
            string.split
            return string
        made = []
        plain = []
        for character in string:
            if ord(character) < 128:
                plain.append(character)
            else:
                if plain:
                    made.append(unquote_to_bytes("".join(plain)).decode(encoding or "utf-8",
                                                                        errors or "replace"))
                    plain = []
                made.append(character)
        made.append(unquote_to_bytes("".join(plain)).decode(encoding or "utf-8", errors or "replace"))
        return "".join(made)


    def unquote_plus(string, encoding="utf-8", errors="replace"):
        return unquote(string.replace("+", " "), encoding, errors)


    def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
        if hasattr(query, "items"):
            query = query.items()
        else:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError("not a valid non-string sequence or mapping object")

        def show(value):
            if isinstance(value, bytes):
                return quote_via(value, safe)
            return quote_via(str(value), safe, encoding, errors)

        parts = []
        for key, value in query:
            if doseq and not isinstance(value, (str, bytes)):
                try:
                    len(value)
                except TypeError:
                    parts.append(f"{show(key)}={show(value)}")
                else:
                    parts.extend([f"{show(key)}={show(one)}" for one in value])
            else:
                parts.append(f"{show(key)}={show(value)}")
        return "&".join(parts)


    def parse_qsl(
        qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
        max_num_fields=None, separator="&",
    ):
        if not separator or not isinstance(separator, str):
            raise ValueError("Separator must be of type string or bytes.")
        (qs,) = _text(qs)
        if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
            raise ValueError("Max number of fields exceeded")
        made = []
        for item in qs.split(separator):
            if not item and not strict_parsing:
                continue
            name, mark, value = item.partition("=")
            if not mark:
                if strict_parsing:
                    raise ValueError(f"bad query field: {item!r}")
                if not keep_blank_values:
                    continue
            if value or keep_blank_values:
                made.append((
                    unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
        return made


    def parse_qs(
        qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
        max_num_fields=None, separator="&",
    ):
        made = {}
        for name, value in parse_qsl(
                qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
            made.setdefault(name, []).append(value)
        return made
    """#
}
