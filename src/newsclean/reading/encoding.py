"""Knows how Korean text is encoded on the web, and how it looks when somebody decoded it wrongly."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]{3,20})""")
# CP949 holds all of EUC-KR: pages that declare the subset use the rest of it.
_SUPERSET = {"euc-kr": "cp949", "euckr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "ms949": "cp949", "x-windows-949": "cp949"}


def decode(raw: bytes) -> str:
    """The text of `raw`: by its BOM, as UTF-8, by the charset it declares, as CP949; what fits none keeps U+FFFD marks.

    UTF-8 comes before the declaration, since only real UTF-8 decodes as such, while pages that declare EUC-KR are often UTF-8.
    """
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(name, "replace")
    for name in ("utf-8", *_declared(raw), "cp949"):
        try:
            return raw.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return min((raw.decode(name, "replace") for name in ("utf-8", "cp949")), key=lambda text: text.count("\ufffd"))


def _declared(raw: bytes) -> list[str]:
    found = _DECLARED.search(raw[:2048])
    if not found:
        return []
    name = found.group(1).decode("ascii").lower()
    try:
        return [_SUPERSET.get(name, codecs.lookup(name).name)] if codecs.lookup(name)._is_text_encoding else []
    except LookupError:
        return [_SUPERSET[name]] if name in _SUPERSET else []


_HIGH = re.compile(r"[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]")
_HANGUL = re.compile(r"[가-힣]")


def repair(text: str) -> str:
    """`text` with mojibake undone: UTF-8 or CP949 bytes that somebody decoded as Latin-1 or Windows-1252.

    >>> repair("Á¶¼±ÀÏº¸")
    '조선일보'
    """
    high = len(_HIGH.findall(text))
    if high < 4 or high * 8 < len(text) or _HANGUL.search(text):
        return text
    for name in ("utf-8", "cp949"):
        for wrong in ("latin-1", "cp1252"):
            try:
                fixed = text.encode(wrong).decode(name)
            except UnicodeError:
                continue
            if len(_HANGUL.findall(fixed)) * 6 >= high:
                return fixed
    return text
