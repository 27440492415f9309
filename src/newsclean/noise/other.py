"""Knows noise of no other class: terminators, quiz lines, attachments."""

from newsclean.noise.forms import OPENS_LINE
from newsclean.rule import Rule, Rules

other = Rules(
    "other",
    Rule(
        "end_mark",
        why="끝과 계속을 알리는 표시: 문장 뒤나 줄에 홀로",
        pattern=rf"[(<〈\[\-](?:{OPENS_LINE}|(?<=[.?!”\"’)\]>].)|(?<=[.?!”\"’)\]>][ ].)|(?<=다[ ].)|(?<=[a-z][ ].))[(<〈\[\-]?[ ]?(?:끝|계속|이상)[ ]?[)>〉\]\-]{{1,2}}(?=[ ]*$)",
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
)
