"""Cleans JSONL, one article a line, on all cores: python examples/many_articles.py RAW.jsonl > CLEAN.jsonl

Each line is an object with `text`, and perhaps `url` and `title`. Without a file, three invented articles are cleaned.
"""

import json
import sys
from collections.abc import Iterator
from multiprocessing import Pool

import newsclean

SAMPLE = [
    {"id": 1, "text": "[가나일보 홍길동 기자] 가나시는 22일 낡은 수도관 12㎞를 내년까지 모두 바꾸겠다고 밝혔다."},
    {"id": 2, "text": "다라전자는 5일 배터리 공장을 새로 짓는다고 공시했다.\n김영희 기자 younghee@gana.example"},
    {"id": 3, "text": "사아군 버스가 내년부터 공짜가 된다.\nⓒ 가나일보, 무단전재 및 재배포 금지"},
]


def cleaned(line: str) -> str:
    """One line of JSON in, one line out. At the top of a module, so that worker processes can import it."""
    row = json.loads(line)
    article = newsclean.clean(row["text"], url=row.get("url"), title=row.get("title"))
    return json.dumps({**row, "article": article.to_dict()}, ensure_ascii=False)


def lines() -> Iterator[str]:
    if len(sys.argv) > 1:
        with open(sys.argv[1], encoding="utf8") as file:
            yield from file
    else:
        yield from (json.dumps(row, ensure_ascii=False) for row in SAMPLE)


if __name__ == "__main__":
    with Pool() as pool:
        for line in pool.imap(cleaned, lines(), chunksize=64):
            print(line)
