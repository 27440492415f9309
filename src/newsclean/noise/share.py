"""Knows the labels of share widgets."""

from newsclean.rule import Rule, Rules

_SERVICE = r"(?:카카오 ?톡|카카오 ?스토리|카톡|페이스북(?: 메신저)?|트위터(?:\(X\))?|엑스|X|네이버 ?(?:블로그|밴드|카페)?|밴드|라인|텔레그램|인스타그램|핀터레스트|링크드인|이메일|e-?mail|메일|URL|url|주소|링크|SNS|Facebook|Twitter|KakaoTalk|Kakao|Band|구글 ?\+?)"

share = Rules(
    "share",
    Rule(
        "button",
        why="공유 단추의 이름만 있는 줄",
        pattern=rf"(?:[•·*\-][ ]?)?(?:{_SERVICE}[ ]?(?:으?로)?[ ]?(?:공유하기|공유|보내기|퍼가기|복사하기|주소 복사하기|복사|주소복사|전송)?[ ]{{0,2}}){{1,8}}(?:닫기)?",
        scope="line",
        cuts=("• 카카오톡 공유", "페이스북으로 공유하기", "URL 복사", "페이스북 트위터 카카오톡 밴드"),
        keeps="카카오톡 공유 기능이 새로 나왔다.",
    ),
    Rule(
        "label",
        why="공유 창의 표지",
        lines=frozenset(
            ("공유", "공유하기", "기사공유", "기사 공유", "기사공유하기", "SNS 공유하기", "SNS공유", "SNS 보내기", "SNS 기사보내기", "공유버튼 열기", "공유 더보기", "뉴스 공유하기", "기사 공유하기")
        ),
        cuts="공유하기",
        keeps="두 회사는 설비를 공유하기로 했다.",
    ),
    Rule(
        "copied",
        why="주소를 복사한 뒤의 알림",
        pattern=r"(?:URL|url|주소|링크|기사 주소)[이가]? ?(?:클립보드에 )?복사(?:되었|됐)습니다\.?|원하는 곳에 붙여넣기[^\n]{0,30}|아래 (?:URL|주소)을? 복사[^\n]{0,30}",
        scope="line",
        needs=("복사", "붙여넣기"),
        cuts="URL이 복사되었습니다.",
        keeps="문서가 복사됐습니다만 원본은 남았다고 그는 말했다.",
    ),
)
