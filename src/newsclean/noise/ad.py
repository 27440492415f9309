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
        pattern=r"[^\n]{0,60}(?:\[By Taboola\]|by Taboola|Sponsored Stories|Sponsored Links|by Dable|\[AD\])[^\n]{0,80}(?<!다)(?<!다\.)",
        scope="line",
        needs=("aboola", "Sponsored", "Dable", "[AD]"),
        cuts=("[By Taboola] You May Like These Sponsored Stories", "[AD] Shop Now for Best Deals"),
        keeps="그는 Sponsored라는 표시를 못 보았다고 했다.",
    ),
    Rule(
        "stock_pitch",
        why="주식 대출과 종목 추천의 문구",
        pattern=r"[^\n]{0,60}(?:스탁론|주식자금|무료[ ]?(?:추천주|카톡방|리딩)|텔레그램 (?:무료|입장)|급등주)[^\n]{0,60}(?:클릭|신청|입장|☎|문의|확인하기|바로가기|\d{3,4}-\d{4})[^\n다요”\"]{0,30}",
        scope="line",
        needs=("스탁론", "주식자금", "추천주", "카톡방", "리딩", "텔레그램", "급등주"),
        cuts="☞ 가나스탁론, 연 2%대 금리 상담 신청 1600-0000",
        keeps=("스탁론 금리가 올랐다고 금융감독원이 밝혔다.", "급등주를 찍어 주겠다며 텔레그램 방에 입장을 권한 일당이 붙잡혔다."),
    ),
    Rule(
        "click",
        why="누르라는 괄호로 끝나는 광고 줄",
        pattern=r"[^\n.]{4,60}[(\[](?:클릭|구매|신청)(?:하기)?[!~]{0,2}[)\]]",
        scope="line",
        needs=("클릭", "구매", "신청"),
        longest=80,
        cuts="올봄 유행 총집결 #멋(클릭!)",
        keeps="누리집에서 단추(클릭)를 누르면 된다.",
    ),
    Rule(
        "quiz",
        why="퀴즈로 이끄는 광고 줄",
        pattern=r"[^\n.]{0,30}퀴즈[ ]?풀고[^\n.]{0,20}(?:받으세요|받아가세요|타가세요|도전하세요)[ !]{0,3}",
        scope="line",
        needs=("퀴즈",),
        cuts="국제퀴즈 풀고 선물도 받으세요!",
        keeps="퀴즈 풀고 가는 자리가 있었다.",
    ),
)
