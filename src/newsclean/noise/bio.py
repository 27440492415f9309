"""Knows what is said of a writer: reporters' and columnists' descriptions."""

from newsclean.noise.forms import NAME
from newsclean.rule import Rule, Rules

bio = Rules(
    "bio",
    Rule(
        "writer",
        why="필자 소개: 표지와 이름으로 시작하는 줄",
        pattern=rf"[■▶◆□◇※*][ ]?(?:필자|글쓴이|저자)(?:[ ]?(?:소개|약력|프로필)[ ]?[:=]?[^\n]{{0,600}}|[ ]?[:=][ ]?[^\n]{{2,600}}|(?<!저자)[은는]?[ ]{NAME}(?:[ ][^\n]{{0,600}})?)",
        scope="line",
        needs=("필자", "글쓴이", "저자"),
        cuts=("■ 필자 홍길동 가나대학교를 졸업하고 미술사를 공부했다.", "※ 필자 소개 : 가나대 교수"),
        keeps=("필자 홍길동은 그날 가나역에 있었다.", "◆ 저자는 누구인가"),
    ),
    Rule(
        "desk_reporter",
        why="어느 매체의 어느 부서 기자라는 소개 줄",
        pattern=r"(?!(?:저|나|전|난|제가|내가)(?:는|[ ]))[가-힣A-Za-z0-9 ]{2,20}(?:지사|본부|취재본부|지국|팀|부|국)[ ]?(?:소속[ ])?(?:선임)?기자(?:입니다|였습니다)\.?",
        scope="line",
        needs=("기자입니다", "기자 입니다"),
        cuts="가나S 호남지사 기자입니다.",
        keeps=("그는 가나일보 사회부 기자입니다만 오늘은 손님으로 왔다.", "저는 가나일보 사회부 기자입니다."),
    ),
)
