"""Knows the markers of broadcast scripts; the spoken text beside them stays."""

from newsclean.rule import Rule, Rules

_WORD = r"(?:앵커 ?(?:멘트|리포트)?|리포트|기자|인터뷰|녹취|싱크|씽크|INT|SYNC|PKG|아나운서|캐스터|스튜디오)"

marker = Rules(
    "marker",
    Rule(
        "bracketed",
        why="방송 원고의 화자 표지: 문장이 시작되는 자리에 괄호째 선다",
        pattern=rf"(?:(?<![가-힣A-Za-z0-9,(])|(?<=[다요죠까]\.))[\[【<〈◀]{{1,2}}[ ]?{_WORD}[ ]?[\]】>〉▶]{{1,2}}(?![ ]?(?:은|는|이|가|을|를|의|와|과|로|에|라|도)(?![가-힣])|가 된|이라는|라는|으로|에서|에게|출신|[ ]?=)",
        needs=("앵커", "리포트", "기자", "인터뷰", "녹취", "싱크", "씽크", "INT", "SYNC", "PKG", "아나운서", "캐스터", "스튜디오"),
        cuts=("[앵커]", "◀ 리포트 ▶", "【 앵커멘트 】", "<기자>"),
        keeps=("[앵커]가 된 그는 뉴스를 새로 짰다.", "소설 <기자>는 신문사 이야기다."),
    ),
)
