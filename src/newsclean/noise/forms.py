"""Knows the forms that several noise classes share: names, roles, mails, places, dates, sources of pictures."""

# Surnames by which nearly all Koreans go (statistics of 2015: over 5,000 bearers).
SURNAME = "[김이박최정강조윤장임한오서신권황안송전홍유류고문양손배백허남심노로하곽성차주우구민진나지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형계피두감음빈동온호범승간시상라갈좌화]"
NAME = rf"(?!이메일){SURNAME}[가-힣]{{1,3}}(?<!의)"
# Behind the first character of a pattern: it opens its line, white space aside. A search for a pattern that begins with one
# of a few characters is several times faster than a look-behind tried at every place.
OPENS_LINE = r"(?:(?<=^.)|(?<=^[^\S\n].)|(?<=^[^\S\n]{2}.)|(?<=^[^\S\n]{3}.))"
# Behind a bracket or a source, what makes it a word of the sentence: a particle, and then a space.
NO_PARTICLE = (
    r"(?!(?:은|는|이|가|을|를|의|와|과|도|로|만|나|측|등|씨|인|으로|에(?:서|게)?(?:는|도|만)?|이?라(?:는|고|며|면|도|서)|이?란|이?나|이며|이고|이자|이다|이지만|이었(?:다|고|던|지만|습니다)|였(?:다|고|던|지만|습니다)|인데|입니다|이에요|예요|이어서|여서|처럼|보다|까지|부터|로부터|같은|뿐|에게|께서|조차|마저|및)(?:[ ,.]|$))"
)
MAIL = r"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,40}@[A-Za-z0-9\-]{1,40}(?:\.[A-Za-z0-9\-]{2,20}?(?=[^A-Za-z0-9\-]|[A-Z][a-z]{3}|$)){1,4}"
# Newsrooms shorten their own mails: "gildong@".
HANDLE = r"[A-Za-z][A-Za-z0-9._\-]{2,30}@(?![A-Za-z0-9])"
ROLE = (
    r"(?:(?:선임|수석|인턴|수습|전문|객원|시민|대표|명예|사진|영상|의학|외교|군사|통일|북한|경제|문화|환경|과학|산업|스포츠|대중문화|종교|여론|국제|AI|그래픽|온라인|편집|청년|탐사)"
    r"[ ]?){0,3}기자|특파원|통신원|논설위원|논설실장|논설주간|칼럼니스트|편집위원|대기자|기상캐스터|아나운서|앵커|리포터|PD|에디터|평론가|해설위원|그래픽 디자이너"
)
_DESK = r"(?:[가-힣A-Za-z0-9]{1,10}(?:뉴스|일보|신문|경제|스포츠|닷컴|투데이|미디어|방송|TV|팀|부|국)|온라인[ ]?뉴스|MK스포츠|MBN|JTBC|쿠키뉴스|SBS|KBS|MBC)"
NAMES = rf"{NAME}(?:[ ]?(?:{ROLE}))?(?:(?:[ ]?[·,ㆍ/][ ]?|[ ]){NAME}(?:[ ]?(?:{ROLE}))?){{0,7}}"
PLACE = r"[가-힣A-Za-z]{1,9}(?:[·ㆍ,/ ][가-힣A-Za-z]{1,9}){0,3}"
REPORTER = rf"(?:{_DESK}[ ]){{0,2}}{NAME}(?:(?:[ ]?[·,ㆍ/][ ]?|[ ]){NAME}){{0,6}}[ ]?(?:{_DESK}[ ]){{0,2}}(?:{ROLE})"

DATE = r"(?:(?:19|20)\d{2}|['‘’`]?\d{2})[ ]?[.\-/년][ ]?\d{1,2}[ ]?[.\-/월][ ]?\d{1,2}(?:[ ]?일|\.)?"
TIME = r"(?:\([가-힣]\)[ ]?)?(?:오전|오후|AM|PM|am|pm)?[ ]?\d{1,2}[ ]?[:시][ ]?\d{1,2}(?:[ ]?분|:\d{2})?(?:[ ]?[AaPp][Mm])?"

AGENCY = (
    r"(?>(?:AP|AFP|EPA|UPI|DPA|TASS|로이터|신화|타스|교도|AFPBBNews)(?:[ ]?지지)?[ ·/=]{0,2}(?:연합뉴스|뉴시스|뉴스1|연합)|연합뉴스TV|연합뉴스|연합|뉴시스|뉴스1|News1|로이터|신화|교도|타스|스푸트니크|AFPBBNews|AFP PHOTO|AFP|AP|EPA|UPI|DPA|TASS|Xinhua|Reuters|REUTERS"
    r"|게티이미지코리아|게티이미지뱅크|게티이미지 ?뱅크|게티이미지|게티|gettyimages(?:Bank|bank|korea)?|이미지투데이|클립아트코리아|셔터스톡|픽사베이|언스플래시|픽셀스|아이클릭아트|크라우드픽|마이데일리|스포츠조선|스포츠서울|OSEN|국회사진기자단|사진공동취재단|중앙포토|조선DB|조선일보DB|매경DB|한경DB|동아DB)"
)
