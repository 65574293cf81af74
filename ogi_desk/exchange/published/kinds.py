"""What kind of file stands under a name: told by its first bytes and what lies in it, then by its ending.

Sites offer pages as .doc and .xls, word processors save packages under many endings. What cannot be read is refused in
one sentence that says how to save it instead. Must not read a report.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import PurePath

from ogi_desk.domain.errors import InputError

#: what a damaged package may raise
DAMAGE = (zipfile.BadZipFile, KeyError, EOFError, OSError, RuntimeError, ValueError, zlib.error)
PAGE, ONE_FILE_PAGE, DOCUMENT, WORKBOOK, OLD_WORKBOOK, PDF, TEXT = (
    ".html", ".mht", ".docx", ".xlsx", ".xls", ".pdf", ".txt",
)  # fmt: skip
#: endings that are read, and the kind each stands for
ENDINGS = {
    ".html": PAGE, ".htm": PAGE, ".shtml": PAGE, ".xhtml": PAGE, ".mht": ONE_FILE_PAGE, ".mhtml": ONE_FILE_PAGE,
    ".docx": DOCUMENT, ".xlsx": WORKBOOK, ".xls": OLD_WORKBOOK, ".pdf": PDF, ".txt": TEXT,
}  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|meta)\b",
    re.I | re.S,
)
_MAIL = re.compile(rb"\s*(?:From|MIME-Version|Content-Type|Subject|Snapshot-Content-Location):", re.IGNORECASE)
_AS_DOCUMENT = "文件“{file}”是 {kind} 文件，不能直接读取，请用文字处理软件打开后另存为 .docx 再试。"
_AS_WORKBOOK = "文件“{file}”是 {kind} 文件，不能直接读取，请用表格软件打开后另存为 .xlsx 再试。"
_LOCKED = "文件“{file}”设有打开密码，请去掉密码另存后再试。"
_PICTURE = "文件“{file}”是图片，没有文字，请改用网页、.docx 或 .xlsx 文件。"


def kind_of(content: bytes, name: str, also: Sequence[str] = ()) -> str:
    """Return the kind of a file; ``InputError`` with the cure when it is none that can be read, or is empty.

    ``also``: endings that others read where this file was asked for, told together with ours.
    """
    if not content.strip():
        raise InputError("文件“{file}”是空的，请核对。", file=name)
    ending = PurePath(name).suffix.lower()
    if content.startswith(_OLE):
        return _of_ole(content, name, ending)
    if content.startswith(_ZIP):
        return _of_package(content, name, ending)
    if content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(b"{\\rtf"):
        raise InputError(_AS_DOCUMENT, file=name, kind=".rtf")
    if content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"BM\x00", b"II*\x00", b"MM\x00*")):
        raise InputError(_PICTURE, file=name)
    if ending not in (".txt", ".pdf", ".docx", ".xlsx") and _MARKUP.match(content):
        return PAGE
    if ending not in (".txt", ".html", ".htm") and _MAIL.match(content) and b"MIME-Version" in content[:4000]:
        return ONE_FILE_PAGE
    if ending in (".doc", ".wps", ".odt", ".ofd"):
        raise InputError(_AS_DOCUMENT, file=name, kind=ending)
    if ending in (".et", ".ods", ".csv"):
        raise InputError(_AS_WORKBOOK, file=name, kind=ending)
    kind = ENDINGS.get(ending)
    if kind is None:
        endings = "、".join((*ENDINGS, *also))
        raise InputError("不能读“{file}”：可以读的有 {endings}，请另存为其中一种。", file=name, endings=endings)
    return kind


def _of_ole(content: bytes, name: str, ending: str) -> str:
    """Of a file of the old kind: a workbook is read, a document is not."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise InputError(_LOCKED, file=name)
    if "Workbook".encode("utf-16-le") in content or ending == ".xls":
        return OLD_WORKBOOK
    raise InputError("文件“{file}”是旧版文档，请用文字处理软件另存为 .docx 后再试。", file=name)


def _of_package(content: bytes, name: str, ending: str) -> str:
    """Of a packed file, by the parts in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = set(archive.namelist())
            kind = archive.open("mimetype").read(100).decode("ascii", "replace") if "mimetype" in parts else ""
    except DAMAGE:  # the reader of its kind says so
        return DOCUMENT if ending not in (".xlsx", ".xls") else WORKBOOK
    if "word/document.xml" in parts:
        return DOCUMENT
    if "xl/workbook.xml" in parts:
        return WORKBOOK
    if "OFD.xml" in parts:
        raise InputError("文件“{file}”是 OFD 版式文件，不能直接读取，请用阅读软件另存为 PDF 后再试。", file=name)
    if "spreadsheet" in kind or "xl/workbook.bin" in parts:
        raise InputError(_AS_WORKBOOK, file=name, kind=ending)
    if "opendocument" in kind:
        raise InputError(_AS_DOCUMENT, file=name, kind=ending)
    if ending in (".docx", ".xlsx"):
        return ENDINGS[ending]
    raise InputError("文件“{file}”是压缩包，请解压后选择里面的报告文件。", file=name)
