"""Cleans one article and shows what is known of it: python examples/clean_one.py [FILE]"""

import sys
from pathlib import Path

import newsclean

path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("article.txt")
article = newsclean.clean(path.read_bytes())

print("== body")
print(article.body)

print("\n== metadata")
print("status:   ", article.status)
print("title:    ", article.title)
print("published:", article.published)
for reporter in article.reporters:
    print("reporter: ", reporter.name, reporter.email, reporter.place)
for caption in article.captions:
    print("caption:  ", caption.text, "/", caption.credit)
for ticker in article.tickers:
    print("ticker:   ", ticker.name, ticker.value, ticker.change, ticker.time)

print("\n== explanation: what was cut, by which rule; an empty margin is body")
print(article.explain())
