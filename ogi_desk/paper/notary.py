"""Sign papers and judge signatures: PAdES, certified against any change. Implements ``services.paper_ports.Notary``.

A signature by the office's own key, not a statutory 电子印章. Works from bytes to bytes and asks no network; pyHanko is
loaded when first needed, for it is slow to load. Signing must be the last step: any later save breaks the signature.
"""

from __future__ import annotations

from datetime import UTC, datetime

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.paper.keys import (
    WrongPassphraseError,
    certificate_digest,
    certificate_name,
    make_pkcs12,
    open_pkcs12,
    refuse_out_of_time,
)
from ogi_desk.services.paper_ports import SignatureVerdict


class PdfNotary:
    """Makes keys, signs and looks at signatures."""

    def make_key(self, name: str, agency: str, passphrase: str) -> bytes:
        """Return a new encrypted PKCS#12 with a self-signed certificate for a person of the office."""
        return make_pkcs12(name, agency, passphrase)

    def accept_key(self, pkcs12: bytes, passphrase: str) -> str:
        """Check that the office's own PKCS#12 can sign; return the certificate's name. ``InputError`` otherwise."""
        try:
            certificate = open_pkcs12(pkcs12, passphrase)
        except WrongPassphraseError as error:
            raise InputError("密钥文件打不开：口令不对，或者不是 PKCS#12 文件（.p12 或 .pfx），请核对。") from error
        refuse_out_of_time(certificate, datetime.now(UTC))
        return certificate_name(certificate)

    def certificate(self, pkcs12: bytes, passphrase: str) -> str:
        """SHA-256 (hex) of the signer's certificate; ``Refused`` on a wrong passphrase."""
        try:
            return certificate_digest(open_pkcs12(pkcs12, passphrase))
        except WrongPassphraseError as error:
            raise Refused("口令不正确，未能打开签名密钥，请重新输入。") from error

    def sign(self, pdf: bytes, pkcs12: bytes, passphrase: str, reason: str, place: str) -> bytes:
        """Return the signed PDF; ``Refused`` on a wrong passphrase, ``InputError`` for what cannot be signed.

        The signature has no picture (the printed name and the seal's place are part of the paper) and keeps PDF/A.
        """
        try:
            certificate = open_pkcs12(pkcs12, passphrase)
        except WrongPassphraseError as error:
            raise Refused("口令不正确，未能打开签名密钥，文件没有签名。") from error
        refuse_out_of_time(certificate, datetime.now(UTC))
        if not pdf.startswith(b"%PDF-"):
            raise InputError("要签名的不是 PDF 文件，请先生成报告。")
        if b"/DocMDP" in pdf:
            raise InputError("文件已经签名，不能再次签名，请从未签名的报告重新签发。")
        from ogi_desk.paper.signing import certify

        return certify(pdf, pkcs12, passphrase, certificate_name(certificate), reason, place)

    def look(self, pdf: bytes) -> SignatureVerdict:
        """Judge a PDF's signature by itself (integrity, coverage, certification); whose key it is, is not asked."""
        from ogi_desk.paper.signed import judge

        return judge(pdf)
