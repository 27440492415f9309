"""Knows printed times of an article: labelled ones, dispatch marks, bare ones on a line of their own."""

from newsclean.noise.forms import DATE, TIME
from newsclean.rule import Rule, Rules

_LABEL = r"(?:(?:기사|최초)?[ ]?(?:입[ ]?력|등[ ]?록|송[ ]?고|승[ ]?인|작[ ]?성|발[ ]?행|게[ ]?재|보[ ]?도|제[ ]?공|배[ ]?포|업데이트|최종[ ]?(?:수정|편집|업데이트)|수[ ]?정|기사[ ]?입력|기사[ ]?수정|개[ ]?시)[ ]?(?:일자|일시|시간|시각|일)?|Updated?|Published|Posted|UPDATE|update)"
_STAMP = rf"{_LABEL}[ ]{{0,2}}[:：]?[ ]{{0,2}}{DATE}(?:[ ,]{{0,2}}{TIME})?"

timestamp = Rules(
    "timestamp",
    Rule(
        "labelled",
        why="입력, 수정, 송고와 때: 줄 전체 또는 줄의 머리",
        pattern=rf"(?:[•\-|·][ ]?)?{_STAMP}(?:[ |/·,]{{0,5}}{_STAMP}){{0,2}}(?:[ ]?\|(?=[ ]?$))?(?=[ ]?$|[ ]{{1,3}}(?:조회|지면|읽기|댓글|\||송고))(?:[ ]?조회 ?(?:조회수|수)?[ ]?:?[ ]?[\d,]{{0,9}})?(?:[ |]{{0,3}}지면[ ]?[A-Z]?\d{{1,2}}면?)?(?:[ ]?송고)?",
        scope="start",
        needs=("입력", "입 력", "등록", "등 록", "송고", "승인", "작성", "작 성", "발행", "게재", "보도", "제공", "제 공", "배포", "업데이트", "수정", "개시", "pdate", "UPDATE", "Published", "Posted"),
        cuts=("입력 2024.01.15 오후 2:30", "입력 2023-03-29 16:56 | 수정 2023-03-29 16:57", "작성 2023.04.20 13:55 조회 조회수"),
        keeps="입력 2시간 뒤에 자료가 지워졌다고 설명했다.",
    ),
    Rule(
        "dispatched",
        why="통신사의 송고 표시",
        pattern=rf"{DATE}[ ]?{TIME}[ ]?송고[ ]?$",
        needs=("송고",),
        cuts="2025/12/05 09:24 송고",
        keeps="통신사는 2025년 12월 5일 09시 24분에 송고했다고 밝혔다.",
    ),
    Rule(
        "label",
        why="때가 다음 줄에 오는 이름표",
        pattern=rf"{_LABEL}[ ]{{0,2}}[:：]",
        scope="line",
        needs=(":", "："),
        cuts="입력 :",
        keeps="입력: 그는 이 말을 되풀이했다.",
    ),
    Rule(
        "trailing",
        why="사진 기사의 끝에 서명 앞에 서는 날짜",
        pattern=r"(?<=[.다자])[ ]{1,3}(?P<cut>20\d{2}\.[ ]?\d{1,2}\.[ ]?\d{1,2}\.?)(?=[ ]*$)",
        needs=(". 20", "다 20", "자 20"),
        cuts="두 장관이 악수를 하고 있다. 2018.10.30.",
        keeps="회담은 2018.10.30에 열렸다.",
    ),
    Rule(
        "updated_note",
        why="기사를 보강한 때를 알리는 표시",
        pattern=r"\[(?:기사|\d신|최종)[ ]?(?:보강|수정|대체)[ ]?:[ ]?[^\]\n]{2,40}\]",
        needs=("보강", "수정", "대체"),
        cuts="[기사 보강 : 오전 11시 41분]",
        keeps="[기사 보강]이 필요하다고 그는 말했다.",
    ),
)
