"""Adds filters of one's own to the default pipeline: one by a pattern, one by a function of a line."""

import newsclean
from newsclean import Line, line_filter, pattern_filter

RAW = """\
협찬: 가나식품
가나시는 22일 시청에서 설명회를 열고 낡은 수도관 12㎞를 내년까지 모두 바꾸겠다고 밝혔다.
<가나몰 단독 반값> 지금 앱에서
시는 다음 달 초에 우회로를 정해 마을마다 알리기로 했다.
▲ 새로 바뀐 수도관을 살피는 주민들의 모습. /사진=가나시 제공
홍길동 기자 gildong@gana.example
"""

# A pattern: whatever it matches inside a line is cut.
shop = pattern_filter(r"<가나몰[^>]{0,40}>.{0,40}", noise="ad", name="shop")


# A function of a line: lines that it says true for are cut.
@line_filter(noise="ad")
def sponsored(line: Line) -> bool:
    return line.text.startswith("협찬:")


# A pipeline is a value: these return new ones, and newsclean.clean stays as it is.
clean = newsclean.clean.before("byline", shop, sponsored).keeping("caption")
article = clean(RAW)

print("body: the caption was asked to stay")
print(article.body)
print("\nexplain:")
print(article.explain())
print("\nads:", article.found("ad"))
