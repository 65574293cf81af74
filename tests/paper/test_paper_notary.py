"""Signing and judging: every changed byte is noticed, by us and (for what it covers) by pdfsig."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    load_key_and_certificates,
    serialize_key_and_certificates,
)
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.paper_ports import Paper

WORD = "quangang-2012"
NOTARY = PdfNotary()
USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


@pytest.fixture(scope="module")
def key() -> bytes:
    return NOTARY.make_key("陈志明", "泉港区统计局", WORD)


@pytest.fixture(scope="module")
def signed(paper: Paper, key: bytes) -> bytes:
    return NOTARY.sign(paper.pdf, key, WORD, "签发2012年度报告", "泉港区统计局")


def office_key(bits: int = 2048, first_day: int = -1, last_day: int = 100, **usage: bool) -> bytes:
    """A key as an authority gives it out: RSA, with usage and a validity."""
    private = rsa.generate_private_key(65537, bits)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "统计局办公室")])
    flags = {**dict.fromkeys(USAGES, False), **(usage or {"digital_signature": True})}
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=first_day))
        .not_valid_after(now + timedelta(days=last_day))
        .add_extension(x509.KeyUsage(**flags), critical=True)
        .sign(private, hashes.SHA256())
    )
    return serialize_key_and_certificates(b"office", private, certificate, None, BestAvailableEncryption(WORD.encode()))


def contents(pdf: bytes) -> tuple[int, int]:
    """Where the signature's container begins and ends."""
    start = pdf.index(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)


def test_a_key_is_encrypted_and_names_person_and_office(key: bytes) -> None:
    assert NOTARY.accept_key(key, WORD) == "陈志明"
    assert re.fullmatch("[0-9a-f]{64}", NOTARY.certificate(key, WORD))
    private, certificate, _ = load_key_and_certificates(key, WORD.encode())
    assert private is not None
    assert certificate is not None
    assert certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value == "泉港区统计局"
    assert "陈志明".encode() not in key
    with pytest.raises(ValueError, match=r"[Pp]assword|PKCS12"):
        load_key_and_certificates(key, b"")


def test_wrong_passphrase_is_refused(paper: Paper, key: bytes) -> None:
    with pytest.raises(Refused, match="口令不正确"):
        NOTARY.sign(paper.pdf, key, "wrong", "", "")
    with pytest.raises(Refused, match="口令不正确"):
        NOTARY.certificate(key, "")
    with pytest.raises(InputError, match="口令不对"):
        NOTARY.accept_key(key, "wrong")
    with pytest.raises(InputError, match="PKCS#12"):
        NOTARY.accept_key(b"not a key", WORD)


@pytest.mark.parametrize(
    ("name", "agency", "word"), [("", "局", "x"), ("人", " ", "x"), ("人", "局", ""), ("人" * 65, "局", "x")]
)
def test_a_key_needs_a_name_an_office_and_a_passphrase(name: str, agency: str, word: str) -> None:
    with pytest.raises(InputError):
        NOTARY.make_key(name, agency, word)


def test_a_signed_paper_is_whole(signed: bytes, key: bytes) -> None:
    verdict = NOTARY.look(signed)
    assert verdict.signed
    assert verdict.whole
    assert verdict.problem == ""
    assert verdict.signer == "陈志明"
    assert verdict.certificate_sha256 == NOTARY.certificate(key, WORD)
    assert datetime.fromisoformat(verdict.signed_at).tzinfo is not None


def test_an_office_s_own_rsa_key_signs_too(paper: Paper) -> None:
    own = office_key()
    assert NOTARY.accept_key(own, WORD) == "统计局办公室"
    pdf = NOTARY.sign(paper.pdf, own, WORD, "签发", "")
    assert NOTARY.look(pdf).whole
    start, end = contents(pdf)
    changed = bytearray(pdf)
    for place in range(start, end, 61):
        changed[place] ^= 1
        assert not NOTARY.look(bytes(changed)).whole, place - start
        changed[place] ^= 1


def test_keys_that_cannot_sign_are_refused() -> None:
    with pytest.raises(InputError, match="不允许用于签名"):
        NOTARY.accept_key(office_key(key_encipherment=True), WORD)
    with pytest.raises(InputError, match="1024位"):
        NOTARY.accept_key(office_key(1024), WORD)
    _, certificate, _ = load_key_and_certificates(office_key(), WORD.encode())
    bare = serialize_key_and_certificates(None, None, certificate, None, BestAvailableEncryption(WORD.encode()))
    with pytest.raises(InputError, match="没有私钥"):
        NOTARY.accept_key(bare, WORD)


def test_a_certificate_out_of_its_time_neither_is_taken_nor_signs(paper: Paper) -> None:
    for own, words in (
        (office_key(first_day=-9, last_day=-2), "过期"),
        (office_key(first_day=3, last_day=9), "起才有效"),
    ):
        with pytest.raises(InputError, match=words):
            NOTARY.accept_key(own, WORD)
        with pytest.raises(InputError, match=words):
            NOTARY.sign(paper.pdf, own, WORD, "签发", "")


def test_a_flipped_bit_anywhere_is_noticed(signed: bytes) -> None:
    chance = random.Random(2012)
    start, end = contents(signed)
    places = [chance.randrange(len(signed)) for _ in range(60)]
    places += range(start - 20, end + 20, 23)  # the container itself, which no digest covers
    places += range(len(signed) - 40, len(signed), 3)
    changed = bytearray(signed)
    for place in places:
        bit = 1 << chance.randrange(8)
        changed[place] ^= bit
        verdict = NOTARY.look(bytes(changed))
        assert not verdict.whole, place
        assert verdict.problem
        changed[place] ^= bit
    assert NOTARY.look(bytes(changed)).whole


def test_the_case_of_a_digit_and_the_padding_count(signed: bytes) -> None:
    start, end = contents(signed)
    digit = next(i for i in range(start, end) if signed[i : i + 1].isalpha())
    for place, value in ((digit, signed[digit] | 0x20), (end - 1, ord("1")), (end - 2, ord(" "))):
        changed = bytearray(signed)
        changed[place] = value
        assert not NOTARY.look(bytes(changed)).whole


def test_whatever_is_added_is_noticed(signed: bytes) -> None:
    assert not NOTARY.look(signed + b"\n% more").whole
    assert not NOTARY.look(signed + b"\0").whole
    assert not NOTARY.look(signed[:-1]).whole
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    writer.root["/Note"] = generic.pdf_string("changed")
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    assert not NOTARY.look(out.getvalue()).whole
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    stream = generic.StreamObject(stream_data=b"q 1 0 0 rg 100 500 200 40 re f Q")
    writer.add_stream_to_page(0, writer.add_object(stream))
    out = BytesIO()
    writer.write(out)
    verdict = NOTARY.look(out.getvalue())
    assert (verdict.signed, verdict.whole) == (True, False)


def test_saving_the_file_again_is_noticed(signed: bytes) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(signed)) as document:
        document.save(out)
    assert not NOTARY.look(out.getvalue()).whole


def test_only_an_unsigned_pdf_is_signed(signed: bytes, key: bytes) -> None:
    with pytest.raises(InputError, match="已经签名"):
        NOTARY.sign(signed, key, WORD, "", "")
    with pytest.raises(InputError, match="不是 PDF"):
        NOTARY.sign(b"PK a sheet", key, WORD, "", "")


def test_files_without_a_signature_are_told_apart(paper: Paper) -> None:
    assert "没有数字签名" in NOTARY.look(paper.pdf).problem
    assert "不是 PDF 文件" in NOTARY.look(b"PK\x03\x04 a sheet").problem
    assert "不是 PDF 文件" in NOTARY.look(b"").problem
    assert "损坏" in NOTARY.look(paper.pdf[:3000]).problem


def test_the_signature_keeps_pdf_a(signed: bytes, paper: Paper) -> None:
    assert signed.startswith(paper.pdf)  # an addition only
    with pikepdf.open(BytesIO(signed)) as document, pikepdf.open(BytesIO(paper.pdf)) as unsigned:
        assert document.Root.Metadata.read_raw_bytes() == unsigned.Root.Metadata.read_raw_bytes()
        assert {k: str(v) for k, v in document.docinfo.items()} == {k: str(v) for k, v in unsigned.docinfo.items()}
        field = document.Root.AcroForm.Fields[0]
        assert [float(v) for v in field.Rect] == [0, 0, 0, 0]  # without size: needs no appearance
        assert int(field.F) & 0b100111 == 0b100  # printed; not hidden, invisible or unviewable
        assert set(document.Root.Perms.keys()) == {"/DocMDP"}
        reference = document.Root.Perms.DocMDP.Reference[0]
        assert reference.TransformParams.P == 1
        assert not {"/DigestMethod", "/DigestValue", "/DigestLocation"} & set(reference.keys())
        assert "/NeedAppearances" not in document.Root.AcroForm
        assert document.Root.Perms.DocMDP.SubFilter == "/ETSI.CAdES.detached"


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")
def test_pdfsig_accepts_the_signature_and_notices_a_change(signed: bytes, tmp_path: Path) -> None:
    def ask(pdf: bytes) -> str:
        file = tmp_path / "report.pdf"
        file.write_bytes(pdf)
        return subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True, check=False).stdout

    answer = ask(signed)
    assert "Signature is Valid" in answer
    assert "Total document signed" in answer
    assert "ETSI.CAdES.detached" in answer
    changed = bytearray(signed)
    changed[5000] ^= 1
    assert "Digest Mismatch" in ask(bytes(changed))
