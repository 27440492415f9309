"""Knows what was found: an Article is a page and its cuts, read as a body and as metadata."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from newsclean import status as states
from newsclean.cut import Cut
from newsclean.explanation import explain
from newsclean.labels import NOISES
from newsclean.metadata import headlines
from newsclean.metadata.captions import Caption, captions
from newsclean.metadata.reporters import Masthead, Piece, Reporter, masthead
from newsclean.metadata.tickers import Ticker, tickers
from newsclean.metadata.times import Moment, label_before, moments
from newsclean.page import Page
from newsclean.parts import Part, paragraphs, parts, printed
from newsclean.pattern import cached


@dataclass(frozen=True)
class Article:
    """A cleaned article. `cuts` are the spans of ``page.text`` that are not body, sorted and disjoint.

    Metadata is read from the labels of ``page.cuts``, those that stay in the body included, when it is asked for.
    status: ok, short (a body under 80 characters), empty, not-korean, block-page or kept-by-guard.
    """

    page: Page
    cuts: tuple[Cut, ...]
    status: str

    @classmethod
    def guarded(cls, page: Page, kept: frozenset[str] = frozenset()) -> Article:
        """The article of a looked-at page: the kept classes put back, and never empty in silence."""
        wanted = tuple(cut for cut in page.cuts if cut.noise not in kept) if kept else page.cuts
        cuts = states.guard(page, wanted)
        article = cls(page, cuts, "")
        length = sum(len(line.text) for line in article._free.lines)
        length = length if length > 2 * states.SHORT else len(article.body)  # a short one is measured with its spaces
        object.__setattr__(article, "status", states.status(page, length, len(cuts) < len(wanted)))
        return article

    @cached
    def _free(self) -> Page:
        return self.page if self.cuts == self.page.cuts else Page(self.page.text, self.page.source, self.cuts)

    @cached
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, in order."""
        return tuple(paragraphs(self._free))

    @cached
    def body(self) -> str:
        """The article's text: its paragraphs, with a blank line between them."""
        return "\n\n".join(self.paragraphs)

    @cached
    def parts(self) -> tuple[Part, ...]:
        """The page in order, cut into what is body and what is not; mark-up that the reader took out at its place."""
        return tuple(parts(self._free))

    @cached
    def _labelled(self) -> dict[str, list[Cut]]:
        found: dict[str, list[Cut]] = {}
        for cut in self.page.cuts or self.cuts:
            found.setdefault(cut.noise, []).append(cut)
        return found

    def _texts(self, noise: str) -> list[str]:
        return [self.page.text[cut.start : cut.end] for cut in self._labelled.get(noise, ())]

    @cached
    def title(self) -> str | None:
        """The headline: the one given or marked up as such, else the best of the `title` cuts."""
        return headlines.title(self._texts("title"), self.page.title, self.body)

    @cached
    def subtitles(self) -> tuple[str, ...]:
        """The editors' decks, one a line; automatic summaries are none."""
        cuts = (cut for cut in self._labelled.get("subtitle", ()) if "summary" not in cut.rule)
        return headlines.subtitles(self.page.text[cut.start : cut.end] for cut in cuts)

    @cached
    def _masthead(self) -> Masthead:
        cuts = self.page.cuts or self.cuts
        signing = [i for i, cut in enumerate(cuts) if cut.noise in _SIGNED][:_MOST_BYLINES]
        return masthead(list(_glued(self._piece(cuts, i) for i in signing)))

    def _piece(self, cuts: Sequence[Cut], i: int) -> tuple[Cut, Piece]:
        """A cut, its text, and whether it is the article's own: a wire header right before a caption names the
        photographer, and so does the mail right behind one."""
        cut, following = cuts[i], cuts[i + 1] if i + 1 < len(cuts) else None
        text = self.page.text[cut.start : cut.end]
        heads_caption = (
            following is not None
            and following.noise == "caption"
            and text.rstrip().endswith("=")
            and not self.page.text[cut.end : following.start].strip()
        )
        before = cuts[i - 1] if i else None
        closes_caption = (
            before is not None
            and before.rule == "wire_header"
            and "@" in text
            and " " not in text.strip()
            and not self.page.text[before.end : cut.start].strip()
        )
        dated = text.lstrip()[:2] in ("19", "20")  # "2022.12.7 gildong@…" stamps a picture
        return cut, Piece(cut.noise, text, not (heads_caption or closes_caption or dated) and self._is_near(cut))

    def _is_near(self, cut: Cut) -> bool:
        low, high = self._near
        return low <= cut.start < high

    @cached
    def _near(self) -> tuple[int, int]:
        """The stretch around the body that no links to other articles, and behind it no frame of the site, part from it."""
        cuts, lines = self.page.cuts or self.cuts, self.page.lines or self._free.lines
        begin, end = (lines[0].start, lines[-1].end) if lines else (0, len(self.page.text))
        before = ((cut.end, cut) for cut in reversed(cuts) if cut.end <= begin and cut.noise in _LINKS)
        behind = ((cut.start, cut) for cut in cuts if cut.start >= end and cut.noise in _FRAME)
        return _reach(before, 0), _reach(behind, len(self.page.text) + 1)

    @cached
    def reporters(self) -> tuple[Reporter, ...]:
        """Who wrote it, each once, in the order in which they sign."""
        return tuple(self._masthead.reporters.values())

    @cached
    def outlet(self) -> str | None:
        """The outlet or agency, where a header, a byline or the copyright line names it."""
        named = self._masthead.outlets or filter(None, map(headlines.copyright_holder, self._texts("copyright")))
        return next(iter(named), None)

    @cached
    def dateline(self) -> str | None:
        """The place alone where it was filed."""
        return next(iter(self._masthead.places), None)

    @cached
    def _moments(self) -> tuple[Moment | None, Moment | None]:
        """When it was published, and modified."""
        found = self._printed_moments("timestamp")
        for noise in () if found else _BESIDE_TIMES:
            found = found or [m for m in self._printed_moments(noise) if m.has_time or m.labelled]
        published = next((m for m in found if not m.modified), None)
        # What was modified before it was published, or on a day and nothing else, is the site: its frame bears a date of its own.
        modified = next(
            (m for m in found if m.modified and (m.at.date() >= published.at.date() if published else m.has_time)),
            None,
        )
        return published, modified

    def _printed_moments(self, noise: str) -> list[Moment]:
        text = self.page.text
        near = [cut for cut in self._labelled.get(noise, ()) if self._is_near(cut)]
        labelled = [label_before(text, cut.start) + text[cut.start : cut.end] for cut in near]
        return list(moments("\n".join(labelled))) if labelled else []

    @cached
    def published(self) -> datetime | None:
        """When it was published, in Korean time; at midnight when no time of day is printed."""
        return self._moments[0].at if self._moments[0] else None

    @cached
    def modified(self) -> datetime | None:
        """When it was last modified, in Korean time."""
        return self._moments[1].at if self._moments[1] else None

    @property
    def published_has_time(self) -> bool:
        """Whether `published` was printed with a time of day."""
        return bool(self._moments[0] and self._moments[0].has_time)

    @property
    def modified_has_time(self) -> bool:
        """Whether `modified` was printed with a time of day."""
        return bool(self._moments[1] and self._moments[1].has_time)

    @cached
    def section(self) -> str | None:
        """The section, or the path to it."""
        return headlines.section(self._texts("section"))

    @cached
    def captions(self) -> tuple[Caption, ...]:
        """The captions of its pictures, each once, with the credit that stands beside it."""
        return captions(self.page.text, self.page.cuts or self.cuts) if "caption" in self._labelled else ()

    @cached
    def tickers(self) -> tuple[Ticker, ...]:
        """The quotes printed around it."""
        return tuple(tickers(self._texts("ticker")))

    @cached
    def related(self) -> tuple[str, ...]:
        """Headlines of the articles that it links to."""
        return headlines.related(self._texts("related"))

    @cached
    def tags(self) -> tuple[str, ...]:
        """Its hashtags and keywords."""
        return headlines.tags(self._texts("tags"))

    @cached
    def notices(self) -> tuple[str, ...]:
        """Corrections, editors' notes, help lines and other notices, each once."""
        return headlines.texts_once(self._texts("notice"))

    @cached
    def copyright(self) -> str | None:
        """The copyright notice as printed first."""
        return next(iter(headlines.texts_once(self._texts("copyright"))), None)

    def found(self, noise: str) -> tuple[str, ...]:
        """The texts of a noise class's cuts, in order; for "residue" also the mark-up that the reader took out.

        Raises ValueError, naming the near ones, for what is no class of the labels and was not found here.
        """
        if noise not in NOISES and noise not in self._labelled:
            known = sorted({*NOISES, *self._labelled})
            near = difflib.get_close_matches(noise, known, n=3, cutoff=0.5)
            raise ValueError(
                f"no noise class is called {noise!r}; {'near it' if near else 'there are'}: {', '.join(near or known)}"
            )
        spans = [(cut.start, printed(self.page, cut.start, cut.end)) for cut in self._labelled.get(noise, ())]
        if noise == "residue":
            spans = sorted(
                spans + [(residue.at, residue.text) for residue in self.page.source.residue], key=lambda span: span[0]
            )
        return tuple(text for _, text in spans)

    def origin(self, cut: Cut) -> tuple[int, int]:
        """The span of the raw text that a cut points at: ``raw[start:end]`` reads back as the cut."""
        return self.page.origin(cut.start, cut.end)

    def explain(self) -> str:
        """Every line of the page with what was cut from it and by which rule, in the form of the golden files."""
        return explain(self.page, self.cuts)

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON takes it: str, int, float, bool, None, lists and dicts; a date without a time is a date alone."""
        return {
            "status": self.status,
            "title": self.title,
            "subtitles": list(self.subtitles),
            "body": self.body,
            "paragraphs": list(self.paragraphs),
            "reporters": [reporter._asdict() for reporter in self.reporters],
            "outlet": self.outlet,
            "dateline": self.dateline,
            "published": _iso(self._moments[0]),
            "modified": _iso(self._moments[1]),
            "published_has_time": self.published_has_time,
            "modified_has_time": self.modified_has_time,
            "section": self.section,
            "captions": [caption._asdict() for caption in self.captions],
            "tickers": [ticker._asdict() for ticker in self.tickers],
            "related": list(self.related),
            "tags": list(self.tags),
            "notices": list(self.notices),
            "copyright": self.copyright,
            "cuts": [
                {"start": start, "end": end, "noise": noise, "rule": rule} for start, end, noise, rule in self.cuts
            ],
        }


_SIGNED = frozenset(("byline", "dateline", "bio"))
_LINKS = frozenset(("related", "ranking", "comment"))
_FRAME = _LINKS | {"footer", "menu"}
_MOST_BYLINES = 200  # More signatures are no article's; the bound keeps hostile pages linear.
# A line that holds a time and something else may go under the name of the other.
_BESIDE_TIMES = ("byline", "subtitle", "tool", "menu")


def _reach(cuts: Iterable[tuple[int, Cut]], limit: int) -> int:
    """The edge of the first cut with which those between it and the body come to forty characters; else `limit`."""
    length = 0
    for edge, cut in cuts:
        length += cut.end - cut.start
        if length >= 40:
            return edge
    return limit


def _glued(pieces: Iterable[tuple[Cut, Piece]]) -> Iterator[Piece]:
    """The pieces, those of one class that adjoin put together: two rules may have cut one byline."""
    last, end = None, -1
    for cut, piece in pieces:
        if last and piece.noise == last.noise and cut.start == end:
            last = last._replace(text=last.text + piece.text)
        else:
            if last:
                yield last
            last = piece
        end = cut.end
    if last:
        yield last


def _iso(moment: Moment | None) -> str | None:
    return None if moment is None else moment.at.isoformat() if moment.has_time else moment.at.date().isoformat()
