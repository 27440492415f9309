"""Knows how Korean text is encoded on the web: which charset some bytes are in, also when a few of them are broken."""

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
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_\-]{3,20})""")
# What pages declare, and the charset to read them in. CP949 holds all of EUC-KR: pages that declare the subset use the
# rest of it. A list, not codecs.lookup: a page may name any codec of Python, also those that are no charsets.
_CHARSETS = {
    **dict.fromkeys(("euc-kr", "euckr", "ks_c_5601-1987", "ksc5601", "ks_c_5601", "cp949", "ms949", "uhc"), "cp949"),
    **dict.fromkeys(("x-windows-949", "windows-949", "korean"), "cp949"),
    **{name: name for name in ("johab", "iso-2022-kr", "utf-16", "shift_jis", "euc-jp", "gb18030", "big5")},
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
}
_SAMPLE = 4096
_HANGUL = re.compile(r"[가-힣]")


def decode(raw: bytes) -> str:
    """The text of `raw`: by its BOM, as UTF-8, by the charset it declares, as CP949; U+FFFD stands where none fits.

    UTF-8 comes before the declaration, since only real UTF-8 decodes as such, while pages that declare EUC-KR are often UTF-8.

    >>> decode("가나일보".encode("cp949"))
    '가나일보'
    """
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(name, "replace")
    wide = _without_bom(raw)
    if wide:
        return raw.decode(wide, "replace")
    for name in ("utf-8", *_declared(raw), "cp949"):
        try:
            return raw.decode(name)
        except UnicodeError:
            continue
    return "".join(_best(line) for line in raw.splitlines(keepends=True))


def _declared(raw: bytes) -> list[str]:
    found = _DECLARED.search(raw[:2048])
    name = _CHARSETS.get(found.group(1).decode("ascii").lower()) if found else None
    return [name] if name else []


def _without_bom(raw: bytes) -> str | None:
    """UTF-16 shows itself by the zero bytes of its spaces and digits, all at odd or all at even places."""
    sample = raw[:_SAMPLE]
    zeros = sample.count(0)
    if zeros * 20 < len(sample) or not zeros:
        return None
    odd = sample[1::2].count(0)
    name = "utf-16-le" if odd * 20 >= zeros * 19 else "utf-16-be" if odd * 20 <= zeros else None
    if name is None:
        return None
    text = sample[: len(sample) // 2 * 2].decode(name, "replace")
    plain = sum((c.isascii() and (c.isprintable() or c.isspace())) or "가" <= c <= "힣" for c in text)
    return name if plain * 10 >= len(text) * 8 else None


def _best(line: bytes) -> str:
    """A line on its own: texts put together from several sources mix charsets, but not within a line.

    CP949 text read as UTF-8 loses nearly every syllable; UTF-8 with a few bad bytes keeps most of them.
    """
    as_utf8 = line.decode("utf-8", "replace")
    bad = as_utf8.count("\ufffd")
    if not bad or len(_HANGUL.findall(as_utf8)) > 2 * bad:
        return as_utf8
    as_cp949 = line.decode("cp949", "replace")
    return as_cp949 if as_cp949.count("\ufffd") < bad else as_utf8
