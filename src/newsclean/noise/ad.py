"""Knows advertisements and their labels."""

from newsclean.rule import Rule, Rules

ad = Rules(
    "ad",
    Rule(
        "label",
        why="광고 표지만 있는 줄",
        lines=frozenset(("광고", "AD", "Ad", "ADVERTISEMENT", "Advertisement", "Sponsored", "스폰서 링크", "광고보기", "광고 닫기", "[광고]", "by Dable", "[By Taboola]", "Taboola", "파워링크", "애드", "PR")),
        cuts="ADVERTISEMENT",
        keeps="광고 시장이 지난해보다 커졌다.",
    ),
    Rule(
        "network",
        why="추천 광고망의 표시가 든 줄",
        pattern=r"[^\n]{0,60}(?:\[By Taboola\]|by Taboola|Sponsored Stories|Sponsored Links|by Dable|\[AD\])[^\n]{0,80}",
        scope="line",
        needs=("aboola", "Sponsored", "Dable", "[AD]"),
        cuts=("[By Taboola] You May Like These Sponsored Stories", "[AD] Shop Now for Best Deals"),
        keeps="그는 Sponsored라는 표시를 못 보았다고 했다.",
    ),
    Rule(
        "stock_pitch",
        why="주식 대출과 종목 추천의 문구",
        pattern=r"[^\n]{0,60}(?:스탁론|주식자금|무료[ ]?(?:추천주|체험|카톡방|리딩)|텔레그램 (?:무료|입장)|선착순[^\n]{0,20}무료|급등주|체험권)[^\n]{0,60}(?:클릭|신청|입장|☎|문의|추천|확인|바로가기|▶|금리)[^\n]{0,40}",
        scope="line",
        needs=("스탁론", "주식자금", "무료", "텔레그램", "선착순", "급등주", "체험권"),
        cuts="☞ 가나스탁론, 연 2%대 금리 상담 신청 ▶",
        keeps="스탁론 금리가 올랐다고 금융감독원이 밝혔다.",
    ),
    Rule(
        "quiz",
        why="퀴즈로 이끄는 광고 줄",
        pattern=r"[^\n.]{0,30}퀴즈[ ]?풀고[^\n]{0,30}☞[ ]?https?://[^\s]{4,160}",
        needs=("퀴즈",),
        cuts="국제퀴즈 풀고 선물도 받으세요! ☞ https://gana.example/quiz",
        keeps="퀴즈 풀고 가는 자리가 있었다.",
    ),
)
