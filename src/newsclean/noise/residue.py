"""Knows what players, scripts and broken mark-up leave in a text."""

from newsclean.rule import Rule, Rules

residue = Rules(
    "residue",
    Rule(
        "flash_comment",
        why="네이버 동영상 기사의 스크립트 주석",
        pattern=r"//\s?flash 오류를 우회하기 위한 함수 추가.*|function\s_?[A-Za-z_]{1,40}\(\)\s?\{\}",
        needs=("flash 오류", "function "),
        cuts="// flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {}",
        keeps="어도비는 2020년 말 플래시 지원을 끝냈다고 밝혔다.",
    ),
    Rule(
        "ad_script",
        why="광고 태그의 호출이 글에 남은 것",
        pattern=r"googletag\.cmd\.push\(function\s?\(\)\s?\{[^\n]{0,400}?\}\);?|\(adsbygoogle\s?=[^\n]{0,120}?\)\.push\(\{\}\);?|var\s[A-Za-z_]{1,30}\s?=\s?\{[^\n}]{0,300}\};",
        needs=("googletag", "adsbygoogle", "var "),
        cuts="googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
        keeps="구글은 광고 태그를 손보겠다고 밝혔다.",
    ),
    Rule(
        "player",
        why="동영상 재생기의 표지가 줄로 선 것",
        pattern=r"동영상 뉴스|동영상 고정 취소|영상 플레이어|Video Player|TV플레이어|재생목록|연속재생|상세 기사보기|AMP Video 테스트\.*|비디오 테스트\.*|\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}|PIP 닫기|다음동영상|현재 재생 중",
        scope="line",
        needs=("동영상", "영상 플레이어", "Video", "플레이어", "재생", "상세 기사보기", "테스트", " / ", "PIP"),
        cuts=("동영상 뉴스", "0:00 / 1:23"),
        keeps="동영상 뉴스 시장이 해마다 커지고 있다.",
    ),
    Rule(
        "player_head",
        why="동영상 기사의 첫머리 표지",
        pattern=r"동영상 뉴스(?=[ \t]{2,}|\[|$)",
        scope="start",
        needs=("동영상 뉴스",),
        cuts="동영상 뉴스  [앵커]",
        keeps="동영상 뉴스 시장이 해마다 커지고 있다.",
    ),
    Rule(
        "image_file",
        why="그림 파일의 이름만 있는 줄",
        pattern=r"[^\n]{1,120}\.(?:jpe?g|png|gif|webp|bmp)(?:\s?\([^)\n]{1,30}\))?",
        scope="line",
        needs=(".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"),
        cuts="IMG_20240102_gana.jpg",
        keeps="첨부한 파일 이름은 gana.jpg였다고 경찰은 설명했다.",
    ),
    Rule(
        "template",
        why="채워지지 않은 틀",
        pattern=r"\{\{[^\n{}]{0,80}\}\}|<%@?[^\n%]{0,200}%>",
        needs=("{{", "<%"),
        cuts="{{article.title}}",
        keeps="집합 {1, 2}의 원소는 둘이라고 설명했다.",
    ),
    Rule(
        "crawler_stamp",
        why="수집기가 적어 둔 머리와 꼬리",
        pattern=r"[-*_=~─━]{3,60}|\*?[ ]?(?:Crawled at|Source|Scraped|Fetched)[ ]?:[^\n]{0,200}|(?:id|title|url|date|source|publisher|category|author|published|description|press|link|slug|layout|tags)[ ]?:[ ]?[\"']?[ ]?(?:[A-Za-z0-9_:/.\-]{1,200})?[\"']?",
        scope="line",
        needs=("---", "***", "___", "===", "~~~", "───", "━━━", "at:", "Source", "Scraped", "Fetched", "id:", "title:", "url:", "date:", "source:", "publisher:", "category:", "author:", "published:", "description:", "press:", "link:", "slug:", "layout:", "tags:", "id :", "title :", "url :"),
        cuts=("*Crawled at: 2025-12-30 00:51:39*", "id: 003_0000000000", "---"),
        keeps="Source: 그는 이 낱말이 낯설었다고 말했다.\n그리고 웃었다.",
    ),
)
