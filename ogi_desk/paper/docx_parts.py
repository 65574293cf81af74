"""The package of a DOCX as plain XML: styles, fonts with stand-ins, settings; and the same bytes for the same letter.

An empty package of our own in place of python-docx's one, which brings a thumbnail, a foreign theme and the dates of
2013. Knows nothing of letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

FANGSONG, TITLE, HEITI, SONGTI, LATIN = "仿宋_GB2312", "方正小标宋简体", "黑体", "宋体", "Times New Roman"
KAITI = "楷体_GB2312"
#: twentieths of a point between characters: 28 of 16 points in 156 mm. Said of the text and not as a grid of
#: characters, of which each program makes something else: LibreOffice sets 15 to 19 a line
TIGHTER = -5
#: what shows the text where an office's computer lacks the font: by name, in this order
_STAND_INS = {
    FANGSONG: ("仿宋", "FangSong", "方正仿宋_GB2312", "方正仿宋简体", "FandolFang", "宋体"),
    TITLE: ("方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong", "Noto Serif CJK SC", "宋体"),
    KAITI: ("楷体", "KaiTi", "方正楷体_GBK", "华文楷体", "STKaiti", "FandolKai", "宋体"),
    HEITI: ("SimHei", "方正黑体_GBK", "Noto Sans CJK SC", "微软雅黑"),
    SONGTI: ("SimSun", "方正书宋_GBK", "Noto Serif CJK SC"),
}
_EVEN = (FANGSONG, KAITI, HEITI)
_PANOSE = {FANGSONG: "02010609060101010101", TITLE: "02010601030101010101", KAITI: "02010609060101010101"}


def _fonts() -> str:
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{",".join(others)}"/>'
        f'<w:panose1 w:val="{_PANOSE.get(name, "02010600030101010101")}"/><w:charset w:val="86"/>'
        f'<w:family w:val="{"modern" if name in _EVEN else "auto"}"/><w:pitch w:val="variable"/></w:font>'
        for name, others in _STAND_INS.items()
    )
    latin = (
        f'<w:font w:name="{LATIN}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
    )
    return f"{_XML}<w:fonts {_W}>{fonts}{latin}</w:fonts>"


def _styles(size: float) -> str:
    faces = f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{FANGSONG}" w:cs="{LATIN}"/>'
    half = round(size * 2)
    return (
        f"{_XML}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{faces}"
        f'<w:kern w:val="2"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        # as on paper: no mark hangs into the margin, no gap opens beside a number, no line jumps to a grid
        '<w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>'
        '<w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="both"/></w:pPr>'
        f'<w:rPr><w:spacing w:val="{TIGHTER}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/></w:style>'
        "</w:styles>"
    )


_SETTINGS = (
    f'{_XML}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
    '<w:drawingGridVerticalSpacing w:val="156"/><w:characterSpacingControl w:val="compressPunctuation"/>'
    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
    "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
)
_CORE = (
    f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
_PARTS = (("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"))


def _relations(pairs: Sequence[tuple[str, str]]) -> str:
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(pairs, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def empty_package(size: float) -> BytesIO:
    """Return an empty DOCX whose text is set in ``size`` points."""
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in _PARTS
    )
    parts = {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>{kinds}'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": _relations(
            (
                (f"{_OFFICE}/officeDocument", "word/document.xml"),
                (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            )
        ),
        "docProps/core.xml": _CORE,
        "word/document.xml": f'{_XML}<w:document {_W} xmlns:r="{_OFFICE}"><w:body><w:sectPr/></w:body></w:document>',
        "word/_rels/document.xml.rels": _relations([(f"{_OFFICE}/{kind}", f"{name}.xml") for name, kind in _PARTS]),
        "word/styles.xml": _styles(size),
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": _fonts(),
    }
    out = BytesIO()
    with ZipFile(out, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text.encode())
    out.seek(0)
    return out


def with_fixed_dates(package: bytes) -> bytes:
    """Return the package with no clock in it: members in their order, all of the ZIP format's first day."""
    out = BytesIO()
    with ZipFile(BytesIO(package)) as file, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in file.namelist():
            member = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type, member.create_system, member.external_attr = ZIP_DEFLATED, 0, 0
            target.writestr(member, file.read(name))
    return out.getvalue()
