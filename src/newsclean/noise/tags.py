"""Knows hashtags and keyword lists."""

from newsclean.rule import Rule, Rules

tags = Rules(
    "tags",
    Rule(
        "hashtags",
        why="해시태그만 있는 줄, 또는 글의 끝에 잇달아 선 해시태그",
        pattern=r"(?:(?:관련[ ]?)?(?:키워드|태그)(?:[ ]?Tags)?[ ]?:?[ ]?)?#[^\s#]{1,24}(?:[ ][^\s#.]{1,12}){0,2}(?:[ ,]{0,3}#[^\s#.]{1,24}(?:[ ][^\s#.]{1,12}){0,2}){0,30}",
        scope="line",
        needs=("#",),
        cuts=("#가나전자 #반도체", "#shorts", "키워드Tags #인공지능 #AI"),
        keeps="#1. 첫 장면은 비 내리는 골목에서 시작한다.",
    ),
    Rule(
        "tail",
        why="마지막 문장 뒤의 해시태그",
        pattern=r"(?:(?<=[.?!\"”’)\]])[ ]?|(?:(?<=기자)|(?<=특파원)|(?<=\.kr)|(?<=\.com))[ ])(?P<cut>#[^\s#.]{1,24}(?:[ ,]{0,3}#[^\s#.]{1,24}){1,30})[ ]*$",
        needs=("#",),
        cuts="막을 내렸습니다. #가나시 #축제",
        keeps="그는 #미투 운동을 돌아보았다.",
    ),
    Rule(
        "keywords",
        why="키워드 목록의 표지",
        pattern=r"(?:관련[ ]?)?(?:키워드|태그|TAG|Tags|Tag)(?:[ ]?:[^\n]{0,100})?",
        scope="line",
        needs=("키워드", "태그", "TAG", "Tag"),
        cuts="관련 키워드",
        keeps="올해의 키워드는 회복이라고 그는 말했다.",
    ),
)
