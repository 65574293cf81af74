"""Files kept with a record: copied into the office folder under their SHA-256, and checked against it.

A stored file is never changed and never deleted: the journal may refer to it for ever. Taking an attachment off a
record is moving the attachment's own record to the bin.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from ogi_desk.domain.errors import InputError, OfficeUnavailable, reason_of
from ogi_desk.domain.records import Attachment, Record, kind_of
from ogi_desk.services import records
from ogi_desk.services.ports import Changes, Office

FOLDER = "attachments"
_BLOCK = 1024 * 1024


def attach(office: Office, actor: str, owner: Record, file: Path) -> tuple[Attachment, Changes]:
    """Copy a file into the office folder and tie it to a stored record.

    ``InputError`` when the file cannot be read, ``OfficeUnavailable`` when the copy cannot be written.
    """
    if owner.id is None:
        raise ValueError("the owner must be stored first")
    digest, size = keep_file(office.folder, file)
    attachment = Attachment(owner_kind=kind_of(owner), owner_id=owner.id, name=file.name, size=size, sha256=digest)
    return records.add(office, actor, attachment, label="添加附件")


def path_of(office: Office, attachment: Attachment) -> Path:
    """Return where the attachment's bytes lie."""
    return stored_path(office.folder, attachment.sha256)


def intact(office: Office, attachment: Attachment) -> bool:
    """Whether the stored bytes are there and still have their digest."""
    try:
        return digest_of(path_of(office, attachment)) == attachment.sha256
    except OSError:
        return False


def stored_path(folder: Path, sha256: str) -> Path:
    """Return where a file with this digest lies in an office folder."""
    return folder / FOLDER / sha256[:2] / sha256


def digest_of(file: Path) -> str:
    """SHA-256 (hex) of a file's bytes."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def keep_file(folder: Path, file: Path) -> tuple[str, int]:
    """Copy a file into an office folder under its digest, whole or not at all; return digest and size.

    ``InputError`` when it cannot be read, ``OfficeUnavailable`` when the copy cannot be written.
    """
    try:
        source = file.open("rb")
    except OSError as error:
        raise InputError(
            "不能读取文件 {file}（{reason}），请检查后再添加。", file=file, reason=reason_of(error)
        ) from error
    with source:
        return _keep(folder, source, str(file))


def keep_bytes(folder: Path, content: bytes, name: str) -> tuple[str, int]:
    """Keep ``content`` in an office folder under its digest, whole or not at all; return digest and size.

    ``name`` is what it is called in a refusal: ``OfficeUnavailable`` when it cannot be written.
    """
    return _keep(folder, BytesIO(content), name)


def _keep(folder: Path, source: BinaryIO, name: str) -> tuple[str, int]:
    part: Path | None = None
    try:
        parent = folder / FOLDER
        parent.mkdir(exist_ok=True)
        handle, part_name = tempfile.mkstemp(dir=parent, suffix=".part")
        part = Path(part_name)
        total, size = hashlib.sha256(), 0
        with os.fdopen(handle, "wb") as target:
            while block := source.read(_BLOCK):
                total.update(block)
                size += len(block)
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        place = stored_path(folder, total.hexdigest())
        place.parent.mkdir(exist_ok=True)
        if place.exists() and digest_of(place) == place.name:
            return place.name, size
        part.replace(place)
        return place.name, size
    except OSError as error:
        raise OfficeUnavailable(
            "附件 {file} 没有存入 {folder}（{reason}），请检查磁盘空间和权限。",
            file=name,
            folder=folder,
            reason=reason_of(error),
        ) from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
