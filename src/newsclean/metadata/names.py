"""Knows what a Korean reporter's name looks like, and the words of a byline that are none: places, desks, outlets."""

from __future__ import annotations

from functools import lru_cache

from newsclean.pattern import lazy

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설"
    "마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부복태목형피두감음빈동온호범좌팽승간갈라계단견당화창옹시상진피"
)
_COMPOUND = frozenset(("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"))

_SEATS = (
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 고양 용인 부천 안산 안양 남양주 화성 평택 의정부 "
    "시흥 파주 광명 김포 군포 이천 양주 오산 구리 안성 포천 의왕 하남 여주 양평 동두천 과천 가평 연천 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 "
    "영월 평창 정선 철원 화천 양구 인제 고성 양양 청주 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양 천안 공주 보령 아산 서산 논산 계룡 당진 금산 "
    "부여 서천 청양 홍성 예산 태안 전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 "
    "보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 군위 의성 청송 영양 영덕 청도 "
    "고령 성주 칠곡 예천 봉화 울진 울릉 창원 마산 진해 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청 함양 거창 합천 서귀포 내포 판교 "
    "여의도 강남 잠실 고척 상암 용산 목동 문학 사직 대전충남 수도권 북한산 평양 개성 금강산 판문점 워싱턴 뉴욕 로스앤젤레스 샌프란시스코 시카고 애틀랜타 "
    "보스턴 시애틀 휴스턴 댈러스 라스베이거스 하와이 도쿄 오사카 후쿠오카 베이징 상하이 선양 광저우 홍콩 타이베이 런던 파리 베를린 프랑크푸르트 모스크바 "
    "블라디보스토크 로마 제네바 취리히 브뤼셀 마드리드 바르셀로나 빈 부다페스트 프라하 바르샤바 아테네 이스탄불 앙카라 카이로 예루살렘 두바이 테헤란 "
    "다마스쿠스 베이루트 요하네스버그 나이로비 뉴델리 뭄바이 자카르타 방콕 하노이 호찌민 프놈펜 양곤 마닐라 싱가포르 쿠알라룸푸르 시드니 캔버라 멜버른 "
    "오클랜드 멕시코시티 상파울루 리우데자네이루 부에노스아이레스 산티아고 토론토 밴쿠버 오타와"
)
PLACES = frozenset(_SEATS.split())
"""Where Korean newsrooms file from: provinces, cities and counties, and the seats of their correspondents."""

_OUTLET = lazy(
    r"[가-힣A-Za-z0-9\-·.]*(?:일보|신문|뉴스|뉴스\d{1,2}|뉴스TV|경제|경제TV|타임[스즈]|투데이|데일리|닷컴|비즈|경향|저널|미디어|통신|프레스|포스트|방송|스포츠|헤럴드"
    r"|매일|연예|뉴시스|월드|사이언스|TV|티브이|티비|와이어|매거진|코리아|리뷰|트리뷴|플러스|포커스|닷넷|라이프|이코노미|위클리|인사이트|나우|라디오)"
    r"|[A-Z][A-Z0-9]{1,7}|[가-힣]{2,4}(?:CBS|MBC|KBS|SBS)|the\d{3}|한겨레(?:21)?|데일리안|텐아시아|오마이|오마이스타|프레시안|더팩트|시사IN|더스쿠프|미디어오늘"
    r"|엑스포츠|노컷|머니S|채널A|채널 A|SBSCNBC|SBS Biz|쿠키|쿠키뉴스|디스패치|위키트리|허프포스트|블로터|딜사이트|더벨|디지틀조선|조선비즈|중앙SUNDAY|아시아엔|연합|매경"
)
_DESK = lazy(
    r"(?:정치|경제|사회|문화|국제|산업|스포츠|전국|사진|편집|영상|디지털|온라인|체육|연예|생활|과학|정책|금융|증권|부동산|탐사|기획|취재|외교|안보|통일|북한|교육|보도"
    r"|편성|지역|수도권|영남|호남|충청|제\d|뉴스|이슈|모바일|인터넷|대중문화|문화체육|정보|미래|건강|복지|노동|법조|콘텐츠|콘텐트|비즈니스|유통|중기|벤처|자동차|여론|논설|주말|특별)"
    r"{1,3}(?:\d)?(?:부|팀|국|실|센터|본부|데스크|룸|뉴스팀|뉴스부|취재본부|취재팀|취재부)"
    r"|[가-힣A-Za-z]{1,8}(?:뉴스팀|뉴스부|취재본부|뉴스룸|보도국|취재팀|본부|편집국|편집부|지사|지국|총국)|온라인|디지털|뉴스|엔터뉴스팀|인턴|모바일|편집부"
)
_NEWSROOM = (
    "기자 본지 인턴 사진 정치 경제 사회 문화 국제 산업 연예 전국 현장 이번 이날 한편 우리 모든 일부 다른 여러 전직 현직 동료 신입 방송 신문 취재 지역 주재 본사 주간 "
    "연합 오늘 구독 프로필 선임 수석 전문 객원 시민 대표 명예 담당 공동 제공 자료 영상 촬영 편집 그래픽 글 정리 운영자 관리자 작성자 편집자 기획 특별 공식 대학생 청년 "
    "어린이 여성 남성 외신 내외신 종합 단독 속보 이상 이하 이후 이전 이외 지금 최초 최종 최근 현재 조사 전체 전문가 연구원 주요 주말 방금 정말 성우 진행 진행자 사회자 "
    "아나운서 리포터 앵커 특파원 통신원 교수 대기자 논설위원 지난 지면 기사 기사입력 조회수 문의 안내 공유 이메일 연락처 추천 인쇄 온라인 디지털 시사 국회 청와대 정부 "
    "지금까지 공감언론 이미지 하이라이트 고객센터 제보 오피니언 사설 전국부 유튜브 페이스북 인스타 구성 번역 연출 음향 조명 제작 감독 작가"
)
_NO_NAMES = frozenset(_NEWSROOM.split())
_HANGUL = lazy(r"[가-힣]{2,4}")
COMMON_SURNAMES = frozenset("김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄")
"""Those of nineteen Koreans in twenty: evidence enough where only a space parts two names."""


@lru_cache(maxsize=4096)
def is_name(word: str) -> bool:
    """Whether a word can be a Korean name: a surname and one or two more syllables, and no word of the newsroom.

    >>> [is_name(word) for word in ("홍길동", "남궁길동", "사회부", "이데일리", "기자", "뀕길동")]
    [True, True, False, False, False, False]
    """
    if not _HANGUL.fullmatch(word) or word in _NO_NAMES or is_place(word) or is_desk(word) or is_outlet(word):
        return False
    if len(word) == 4:
        return word[:2] in _COMPOUND or (word[0] in SURNAMES and word[2:] not in _ENDINGS)
    return word[0] in SURNAMES and word[1:] not in _ENDINGS


_ENDINGS = frozenset(
    (
        "기자",
        "위원",
        "교수",
        "의원",
        "대표",
        "센터",
        "본부",
        "뉴스",
        "부장",
        "팀장",
        "차장",
        "국장",
        "장관",
        "소장",
        "원장",
        "특파",
        "신문",
        "일보",
        "방송",
    )
)


def is_place(word: str) -> bool:
    """Whether reports are filed from a place called so.

    >>> [is_place(word) for word in ("용인", "용인시", "홍길동")]
    [True, True, False]
    """
    return word in PLACES or (word[-1:] in _DISTRICTS and word[:-1] in PLACES)


_DISTRICTS = frozenset(("시", "군", "구", "도"))


@lru_cache(maxsize=2048)
def is_outlet(word: str) -> bool:
    """Whether a word is a newspaper's, an agency's or a broadcaster's name, by its form or because it is known.

    >>> [is_outlet(word) for word in ("가나일보", "YTN", "홍길동")]
    [True, True, False]
    """
    return _OUTLET.fullmatch(word) is not None


@lru_cache(maxsize=2048)
def is_desk(word: str) -> bool:
    """Whether a word names a desk of a newsroom.

    >>> [is_desk(word) for word in ("디지털뉴스팀", "정치부", "김태국")]
    [True, True, False]
    """
    return _DESK.fullmatch(word) is not None
