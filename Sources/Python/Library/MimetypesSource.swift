extension PythonLibrary {
  /// The source of `mimetypes`.
  static let mimetypes = #"""
    """What files contain, by the ends of their names."""

    import posixpath

    __all__ = [
        "knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension",
        "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map",
        "common_types",
    ]

    knownfiles = []
    inited = False
    suffix_map = {
        ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz",
        ".tbz2": ".tar.bz2", ".txz": ".tar.xz",
    }
    encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
    # What is in use without being registered.
    common_types = {
        ".rtf": "application/rtf", ".midi": "audio/midi", ".mid": "audio/midi", ".jpg": "image/jpg",
        ".pict": "image/pict", ".pct": "image/pict", ".pic": "image/pict", ".webp": "image/webp",
        ".xul": "text/xul",
    }
    # A type in each line, with the ends of names that stand for it.
    _TYPES = '''application/javascript js mjs
    application/json json
    application/manifest+json webmanifest
    application/msword doc dot wiz
    application/n-quads nq
    application/n-triples nt
    application/octet-stream bin a dll exe o obj so
    application/oda oda
    application/pdf pdf
    application/pkcs7-mime p7c
    application/postscript ps ai eps
    application/trig trig
    application/vnd.apple.mpegurl m3u m3u8
    application/vnd.ms-excel xls xlb
    application/vnd.ms-powerpoint ppt pot ppa pps pwz
    application/wasm wasm
    application/x-bcpio bcpio
    application/x-cpio cpio
    application/x-csh csh
    application/x-dvi dvi
    application/x-gtar gtar
    application/x-hdf hdf
    application/x-hdf5 h5
    application/x-latex latex
    application/x-mif mif
    application/x-netcdf cdf nc
    application/x-pkcs12 p12 pfx
    application/x-pn-realaudio ram
    application/x-python-code pyc pyo
    application/x-sh sh
    application/x-shar shar
    application/x-shockwave-flash swf
    application/x-sv4cpio sv4cpio
    application/x-sv4crc sv4crc
    application/x-tar tar
    application/x-tcl tcl
    application/x-tex tex
    application/x-texinfo texi texinfo
    application/x-troff roff t tr
    application/x-troff-man man
    application/x-troff-me me
    application/x-troff-ms ms
    application/x-ustar ustar
    application/x-wais-source src
    application/xml xsl rdf wsdl xpdl
    application/zip zip
    audio/3gpp 3gp 3gpp
    audio/3gpp2 3g2 3gpp2
    audio/aac aac adts loas ass
    audio/basic au snd
    audio/mpeg mp3 mp2
    audio/opus opus
    audio/x-aiff aif aifc aiff
    audio/x-pn-realaudio ra
    audio/x-wav wav
    image/avif avif
    image/bmp bmp
    image/gif gif
    image/ief ief
    image/jpeg jpg jpe jpeg
    image/heic heic
    image/heif heif
    image/png png
    image/svg+xml svg
    image/tiff tiff tif
    image/vnd.microsoft.icon ico
    image/x-cmu-raster ras
    image/x-portable-anymap pnm
    image/x-portable-bitmap pbm
    image/x-portable-graymap pgm
    image/x-portable-pixmap ppm
    image/x-rgb rgb
    image/x-xbitmap xbm
    image/x-xpixmap xpm
    image/x-xwindowdump xwd
    message/rfc822 eml mht mhtml nws
    text/css css
    text/csv csv
    text/html html htm
    text/n3 n3
    text/plain txt bat c h ksh pl srt
    text/richtext rtx
    text/tab-separated-values tsv
    text/vtt vtt
    text/x-python py
    text/x-setext etx
    text/x-sgml sgm sgml
    text/x-vcard vcf
    text/xml xml
    video/mp4 mp4
    video/mpeg mpeg m1v mpa mpe mpg
    video/quicktime mov qt
    video/webm webm
    video/x-msvideo avi
    video/x-sgi-movie movie'''
    types_map = {
        "." + end: words[0]
        for words in map(str.split, _TYPES.splitlines()) for end in words[1:]
    }


    class MimeTypes:
        """Tables of types, which can be added to."""

        def __init__(self, filenames=(), strict=True):
            if filenames:
                read_mime_types(filenames[0])
            self.encodings_map = encodings_map.copy()
            self.suffix_map = suffix_map.copy()
            # By strictness: common types, and those that are registered.
            self.types_map = common_types.copy(), types_map.copy()

        def add_type(self, type, ext, strict=True):
            self.types_map[strict][ext] = type

        def guess_type(self, url, strict=True):
            scheme, _, path = url.partition(":")
            if scheme == "data":
                kind, comma, _ = path.partition(",")
                if not comma:
                    return None, None
                kind = kind.partition(";")[0]
                return kind if "/" in kind and "=" not in kind else "text/plain", None
            base, end = posixpath.splitext(url)
            while end.lower() in self.suffix_map:
                base, end = posixpath.splitext(base + self.suffix_map[end.lower()])
            encoding = self.encodings_map.get(end)
            if encoding is not None:
                base, end = posixpath.splitext(base)
            end = end.lower()
            found = self.types_map[True].get(end)
            if found is None and not strict:
                found = self.types_map[False].get(end)
            return found, encoding

        def guess_all_extensions(self, type, strict=True):
            type = type.lower()
            found = [end for end, kind in self.types_map[True].items() if kind == type]
            if not strict:
                found += [
                    end for end, kind in self.types_map[False].items()
                    if kind == type and end not in found]
            return found

        def guess_extension(self, type, strict=True):
            found = self.guess_all_extensions(type, strict)
            return found[0] if found else None

        def read(self, filename, strict=True):
            read_mime_types(filename)


    _tables = MimeTypes()
    _tables.types_map = common_types, types_map
    _tables.encodings_map = encodings_map
    _tables.suffix_map = suffix_map
    add_type = _tables.add_type
    guess_type = _tables.guess_type
    guess_all_extensions = _tables.guess_all_extensions
    guess_extension = _tables.guess_extension


    def init(files=None):
        global inited
        if files:
            read_mime_types(files[0])
        inited = True


    def read_mime_types(file):
        raise PermissionError(
            "mimetypes.read_mime_types() is not available: Loopscope runs programs without access to "
            "files")
    """#
}
