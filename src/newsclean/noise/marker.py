"""Knows the markers of broadcast scripts; the spoken text beside them stays."""

from newsclean.noise.forms import NO_PARTICLE
from newsclean.rule import Rule, Rules

_WORD = (
    r"(?:앵커[ ]?(?:멘트|리포트|브리핑)?[ ]?\d?|기자[ ]?(?:멘트)?[ ]?\d?|녹취|싱크|씽크|통화|질문[ ]?\d?|답변[ ]?\d?|INT|SYNC?|PKG|VCR|ANC|END|CG|아나운서|캐스터|스튜디오|자료화면|말자막|자막)"
)
# Newspapers tag headlines with these; a script sets them apart.
_TAG = r"(?:인터뷰|리포트|현장[ ]?연결|전화[ ]?연결)"
# Behind the first bracket: a sentence may begin there.
_AT = r"(?:(?<![가-힣A-Za-z0-9,(].)(?!(?<=[가-힣][ ][<〈])(?<![다요죠까][ ].))|(?<=[다요죠까]\..))"

marker = Rules(
    "marker",
    Rule(
        "bracketed",
        why="방송 원고의 화자 표지: 문장이 시작되는 자리에 괄호째 선다",
        pattern=rf"[\[【<〈◀]{_AT}(?:[\[【<〈◀]?[ ]?{_WORD}[ ]?[\]】>〉▶]{{1,2}}|(?<=[【<〈◀])[ ]?{_TAG}[ ]?[】>〉▶]){NO_PARTICLE}(?![ ]?(?:은|는|이|가|을|를|의|와|과|로|에|라|도)(?![가-힣])|가 된|이라는|라는|으로|에서|에게|출신|[ ]?=)",
        needs=("앵커", "리포트", "기자", "인터뷰", "연결", "녹취", "싱크", "씽크", "통화", "질문", "답변", "INT", "SYN", "PKG", "VCR", "ANC", "END", "CG", "아나운서", "캐스터", "스튜디오", "자료화면", "자막"),
        cuts=("[앵커]", "◀ 리포트 ▶", "【 앵커멘트 】", "<기자>", "◀VCR▶", "[앵커1]", "【 질문 1 】"),
        keeps=("[앵커]가 된 그는 뉴스를 새로 짰다.", "소설 <기자>는 신문사 이야기다.", "영화 <앵커> 제작진이 가나시를 찾았다."),
    ),
    Rule(
        "tag",
        why="신문도 제목에 쓰는 표지: 홀로 한 줄이거나 말하는 사람과 빗금, 말이 뒤따를 때만",
        pattern=rf"\[[ ]?{_TAG}[ ]?\](?=[ ]*$|[ ]?[\"“]|[ ]?[가-힣A-Z]{{2,5}}[ ]?[/(:])",
        scope="start",
        needs=("[인터뷰", "[리포트", "[현장", "[전화", "[ 인터뷰", "[ 리포트"),
        cuts=("[인터뷰]", "[리포트]", "[인터뷰] 홍길동 / 가나시 주민"),
        keeps=("[인터뷰] 홍길동 가나시장은 물러날 뜻을 비쳤다.", "[리포트]라는 말머리를 단 글이 많았다."),
    ),
)
