"""Knows noise of no other class: terminators, quiz lines, attachments."""

from newsclean.rule import Rule, Rules

other = Rules(
    "other",
    Rule(
        "end_mark",
        why="끝과 계속을 알리는 표시: 문장 뒤나 줄에 홀로",
        pattern=r"(?:^[^\S\n]*|(?<=[.?!”\"’)\]>])[ ]?|(?<=다)[ ])(?P<cut>[(<〈\[\-]{1,2}[ ]?(?:끝|계속|이상)[ ]?[)>〉\]\-]{1,2})(?=[ ]*$)",
        needs=("끝", "계속", "이상"),
        cuts=("가나시는 22일 문을 연다. (끝)", "<끝>"),
        keeps="노래 <끝>은 그의 마지막 곡이다.",
    ),
    Rule(
        "attachment",
        why="첨부파일 목록",
        pattern=r"첨부[ ]?파일[ ]?(?:\(\d{1,2}\))?[ ]?[▲▼:]?|[^\n]{1,160}?\.(?:hwpx?|pdf|docx?|xlsx?|zip|pptx?|jpe?g|png|HWP|PDF|JPE?G|PNG)[ ]?[(\[][ ]?[\d.,]{1,9}[ ]?[KMkm]?[Bb][^\n)\]]{0,12}[)\]][^\n]{0,2000}|\([^\n()]{2,50}사진 ?\d{1,2}장 첨부\)",
        scope="line",
        needs=("첨부", ".hwp", ".pdf", ".doc", ".xls", ".zip", ".ppt", ".jpg", ".png", ".jpeg", ".JPG", ".HWP", ".PDF", ".PNG", ".JPEG"),
        cuts=("첨부파일(2) ▲", "1.[보도자료] 가나시 원서접수.hwp (344.50 Kb) Hit: 1", "(가나 워크숍 사진 2장 첨부)"),
        keeps="첨부파일을 열지 말라고 경찰은 당부했다.",
    ),
    Rule(
        "quiz",
        why="글 끝에 붙은 사실을 묻는 퀴즈: 명사로 끝나는 한 문장",
        pattern=r"(?:(?<=다\.)|(?<=다\.[”\"’])|^)[ ]?(?P<cut>[^\n.?!,“”\"]{10,60}(?:[가-힣A-Z](?:은|는)|몇 [가-힣]{1,3}인가|어느 곳인가|얼마인가)\?)[ ]*\Z",
        needs=("?",),
        cuts="가나시는 22일 문을 연다고 밝혔다.\n가나시가 새로 짓는 청사의 층수는?",
        keeps="우리는 그날을 준비하고 있는가?",
    ),
)
