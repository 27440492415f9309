"""Asks why something was cut: the rule, its reason, and where it stood in the raw text."""

import newsclean
from newsclean import Rules

RAW = """\
(가나=연합뉴스) 홍길동 기자 = 가나시는 22일 시청에서 설명회를 열고 낡은 수도관을 모두 바꾸겠다고 밝혔다.
주민들은 공사 기간의 교통 대책을 물었다. 시는 우회로를 정해 마을마다 알리기로 했다.
gildong@gana.example
<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>
"""

WHY = {
    (rules.noise, rule.name): rule.why
    for rules in newsclean.clean.filters
    if isinstance(rules, Rules)
    for rule in rules.rules
}

article = newsclean.clean(RAW)
for cut in article.cuts:
    start, end = article.origin(cut)
    why = WHY.get((cut.noise, cut.rule), "found by its context")
    print(f"{cut.noise}/{cut.rule} at {start}-{end}: {RAW[start:end]!r}\n    {why}")

# A noise class can be left in the body, or a filter left out.
print(newsclean.clean.keeping("copyright")(RAW).paragraphs[-1])
print(newsclean.clean.without("byline")(RAW).paragraphs[-1])
