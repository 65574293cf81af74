"""Judge a signed PDF: is every byte of it what was signed, and was it certified against changes.

The library's own verdict is not enough here: it forgives bytes after the end, and changes inside the signature's own
container that no digest covers (padding, the case of a hex digit, an unprotected field). Those are compared with the
one form :mod:`ogi_desk.paper.notary` writes. Trust is not judged: whose certificate it is, the office knows by its
digest.
"""

from __future__ import annotations

import logging
from io import BytesIO
from typing import Any

from asn1crypto import cms as untyped_cms
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from ogi_desk.services.paper_ports import SignatureVerdict

_CHANGED = "文件在签名以后被改动过，内容不可信，请使用原文件。"
cms: Any = untyped_cms
_log = logging.getLogger(__name__)
# what it says of a damaged file belongs into a log, never on a person's screen
logging.getLogger("pyhanko").addHandler(logging.NullHandler())
logging.getLogger("pyhanko_certvalidator").addHandler(logging.NullHandler())


def judge(pdf: bytes) -> SignatureVerdict:
    """Return the verdict on a file's only signature."""
    if not pdf.startswith(b"%PDF-"):
        return SignatureVerdict(False, False, problem="这不是 PDF 文件，请选择签发的 PDF 文件。")
    try:
        signatures = PdfFileReader(BytesIO(pdf), strict=True).embedded_signatures
    except Exception:  # a damaged file can fail anywhere in the library
        _log.info("unreadable PDF", exc_info=True)
        problem = _CHANGED if b"/DocMDP" in pdf else "文件已损坏，无法读取，请使用原文件。"
        return SignatureVerdict(b"/DocMDP" in pdf, False, problem=problem)
    if not signatures and b"/DocMDP" in pdf:
        return SignatureVerdict(True, False, problem=_CHANGED)
    if not signatures:
        return SignatureVerdict(False, False, problem="文件没有数字签名，请使用签发以后的文件。")
    if len(signatures) > 1:
        return SignatureVerdict(True, False, problem="文件有多个数字签名，签发以后被再次签名，请使用原文件。")
    signature = signatures[0]
    try:
        return _judge(pdf, signature)
    except Exception:  # any failure to read a signature means it is not the one that was made
        _log.info("unreadable signature", exc_info=True)
        return SignatureVerdict(True, False, problem=_CHANGED)


def _judge(pdf: bytes, signature: Any) -> SignatureVerdict:
    certificate = signature.signer_cert
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = validate_pdf_signature(signature, signer_validation_context=context)
    when = status.signer_reported_dt
    whole = (
        status.intact
        and status.valid
        and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        and status.modification_level is ModificationLevel.NONE
        and bool(status.docmdp_ok)
        and signature.docmdp_level is MDPPerm.NO_CHANGES
        and _container_untouched(pdf, signature)
    )
    return SignatureVerdict(
        signed=True,
        whole=whole,
        signer=str(certificate.subject.native.get("common_name", "")),
        signed_at=when.isoformat(timespec="seconds") if when else "",
        certificate_sha256=certificate.sha256.hex(),
        problem="" if whole else _CHANGED,
    )


def _container_untouched(pdf: bytes, signature: Any) -> bool:
    """Whether the signature's container is byte for byte as it is written here."""
    start, length, resume, rest = (int(n) for n in signature.byte_range)
    if start != 0 or resume + rest != len(pdf) or pdf[length : length + 1] != b"<" or pdf[resume - 1 : resume] != b">":
        return False
    digits = pdf[length + 1 : resume - 1]
    content = bytes.fromhex(digits.decode("ascii"))
    if content.hex().upper().encode("ascii") != digits:
        return False
    info = cms.ContentInfo.load(content)
    plain = info.dump()
    return not content[len(plain) :].strip(b"\0") and _again(info).dump() == plain


def _again(info: Any) -> Any:
    """Build the container anew from what the signature protects: signed attributes, signature and certificate."""
    signed = info["content"]
    old = signed["signer_infos"][0]
    certificate = signed["certificates"][0].chosen
    method = {"algorithm": old["signature_algorithm"]["algorithm"].native}
    mechanism = cms.SignedDigestAlgorithm(method)
    digest = cms.DigestAlgorithm({"algorithm": "sha256"})
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                    )
                }
            ),
            "digest_algorithm": digest,
            "signed_attrs": old["signed_attrs"],
            "signature_algorithm": mechanism,
            "signature": old["signature"].native,
        }
    )
    return cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [digest],
                    "encap_content_info": {"content_type": "data"},
                    "certificates": [certificate],
                    "signer_infos": [signer],
                }
            ),
        }
    )
