"""Knows the default order of the filters; the only module that knows every one of them."""

from newsclean.context.captions import captions
from newsclean.context.duplicates import copy, duplicates
from newsclean.context.frontmatter import frontmatter
from newsclean.context.listed import listed
from newsclean.context.morphology import morphology
from newsclean.context.peel import peel
from newsclean.context.pictured import pictured
from newsclean.context.promos import promos
from newsclean.context.quiz import quiz
from newsclean.context.repeated import repeated
from newsclean.context.script import speakers
from newsclean.context.times import bare_times
from newsclean.context.wire import wire_captions
from newsclean.context.zones import outside
from newsclean.noise.ad import ad
from newsclean.noise.bio import bio
from newsclean.noise.byline import byline
from newsclean.noise.caption import caption
from newsclean.noise.comment import comment
from newsclean.noise.copyright import copyright
from newsclean.noise.credit import credit
from newsclean.noise.dateline import dateline
from newsclean.noise.footer import footer
from newsclean.noise.marker import marker
from newsclean.noise.menu import menu
from newsclean.noise.notice import notice
from newsclean.noise.other import other
from newsclean.noise.ranking import ranking
from newsclean.noise.reaction import reaction
from newsclean.noise.related import related
from newsclean.noise.residue import residue
from newsclean.noise.section import section
from newsclean.noise.share import share
from newsclean.noise.subscribe import subscribe
from newsclean.noise.tags import tags
from newsclean.noise.ticker import ticker
from newsclean.noise.timestamp import timestamp
from newsclean.noise.tip import tip
from newsclean.noise.tool import tool
from newsclean.rule import Filter

FILTERS: tuple[Filter, ...] = (
    frontmatter,
    copy,
    residue,
    marker,
    speakers,
    notice,
    tip,
    subscribe,
    copyright,
    share,
    tool,
    reaction,
    comment,
    tags,
    ticker,
    related,
    ranking,
    ad,
    footer,
    bio,
    menu,
    section,
    promos,
    repeated,
    caption,
    credit,
    wire_captions,
    captions,
    pictured,
    timestamp,
    bare_times,
    dateline,
    other,
    byline,
    peel,
    quiz,
    listed,
    outside,
    duplicates,
    morphology,
)
