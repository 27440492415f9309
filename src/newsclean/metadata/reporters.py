"""Knows who wrote an article: the people of all its bylines, headers and descriptions, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.metadata.bylines import Signature, signatures
from newsclean.pattern import lazy


class Reporter(NamedTuple):
    """Someone who signs an article, with what the article says of them; None where it says nothing."""

    name: str
    role: str | None = None
    email: str | None = None
    place: str | None = None
    desk: str | None = None
    outlet: str | None = None
    bio: str | None = None


@dataclass
class Masthead:
    """What bylines and headers say together: reporters in the order in which they sign, outlets and places in theirs."""

    reporters: dict[str, Reporter] = field(default_factory=dict)
    outlets: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)


_SENTENCE_END = lazy(r"[.\n]| {2}|(?<=[가-힣])는 |(?<=[가-힣])은 ")
_BOXES = "photo news newsroom webmaster online desk press master admin digital jebo tip report info cs help ad editor edit web tv online_news newsdesk social"
_SHARED = frozenset(_BOXES.split())
"""Mail boxes of a newsroom: alone on a line they belong to nobody."""


class Piece(NamedTuple):
    """The text of a `byline`, `dateline` or `bio` cut; `near` is false where links to other articles part it from the body."""

    noise: str
    text: str
    near: bool = True


def masthead(pieces: Sequence[Piece]) -> Masthead:
    """Who signs, from the cuts in the order of the page. Those far from the body count when nobody signs near it.

    >>> head = masthead([Piece("dateline", "(서울=가나통신) 홍길동 기자 ="), Piece("byline", "gildong@gana.example")])
    >>> head.reporters["홍길동"]
    Reporter(name='홍길동', role='기자', email='gildong@gana.example', place='서울', desk=None, outlet='가나통신', bio=None)
    """
    head = _read(pieces)
    if not head.reporters and not all(piece.near for piece in pieces):
        far = _read([piece._replace(near=True) for piece in pieces])
        return far if len(far.reporters) == 1 else head
    return head


def _read(pieces: Sequence[Piece]) -> Masthead:
    head = Masthead()
    loose: list[str] = []
    group: tuple[str, ...] = ()
    for noise, text, near in pieces:
        if noise == "bio":
            _describe(head, group, text)
            continue
        signed, alone = signatures(text, noise == "dateline")
        for one in signed:
            _add(head, one if near else one._replace(sure=False))
            group = one.names if one.names and one.names[0] in head.reporters else group
        if near and alone and not any(one.mails for one in signed):
            loose += _assign(head, group, [mail for mail in alone if mail.partition("@")[0].lower() not in _SHARED])
    if not head.reporters:
        _introduce(head, [text for noise, text, near in pieces if noise == "bio" and near])
    bare = [name for name, reporter in head.reporters.items() if not reporter.email]
    if len(bare) == len(loose) == 1:
        head.reporters[bare[0]] = head.reporters[bare[0]]._replace(email=loose[0])
    return head


def _add(head: Masthead, one: Signature) -> None:
    if one.sure and one.outlet:
        head.outlets.append(one.outlet)
    if one.sure and one.place:
        head.places.append(one.place)
    for i, name in enumerate(one.names):
        mail = one.mails[i] if i < len(one.mails) else None
        known = head.reporters.get(name)
        if known:
            head.reporters[name] = known._replace(
                role=known.role or one.role,
                email=known.email or mail,
                place=known.place or one.place,
                desk=known.desk or one.desk,
                outlet=known.outlet or one.outlet,
            )
        elif one.sure:
            head.reporters[name] = Reporter(name, one.role, mail, one.place, one.desk, one.outlet)


def _assign(head: Masthead, group: tuple[str, ...], mails: list[str]) -> list[str]:
    """Mails on a line of their own go in order to those who signed last and have none; returns what is left over."""
    taken = {reporter.email for reporter in head.reporters.values()}
    mails = [mail for mail in mails if mail not in taken]
    signed_last = [name for name in group if name in head.reporters]
    waiting = [name for name in signed_last or head.reporters if not head.reporters[name].email]
    for name, mail in zip(waiting, mails, strict=False):
        head.reporters[name] = head.reporters[name]._replace(email=mail)
    return mails[len(waiting) :]


def _introduce(head: Masthead, bios: list[str]) -> None:
    """A guest signs with the description alone: "필자 홍길동", "홍길동 가나대 교수. …"."""
    for text in bios:
        opening = _SENTENCE_END.split(text.lstrip(" ■▶◆●*-"), maxsplit=1)[0][:60]
        signed, _ = signatures(opening)
        for one in signed:
            _add(head, one)
        if signed:
            _describe(head, signed[0].names, text)


def _describe(head: Masthead, group: tuple[str, ...], text: str) -> None:
    name = next((name for name in reversed(group) if name in head.reporters), None) or next(iter(head.reporters), None)
    if name:
        known = head.reporters[name]
        bio = " ".join(text.split())
        head.reporters[name] = known._replace(bio=bio if not known.bio or bio in known.bio else f"{known.bio} {bio}")
