"""Write a certifying PAdES signature into a PDF: no change allowed afterwards, nothing of the paper touched.

Only for keys that :mod:`ogi_desk.paper.keys` has accepted. pyHanko is slow to load: import this when it is needed.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

_FIELD = "OfficeSignature"
_untyped_store: Any = SimpleCertificateStore
_untyped_writer: Any = IncrementalPdfFileWriter


class _Writer(_untyped_writer):  # type: ignore[misc]
    """Adds to a file and leaves its metadata alone, which PDF/A wants equal in both of its places."""

    def _update_meta(self) -> None:
        """Keep the paper's own title, dates and producer."""


def certify(pdf: bytes, pkcs12: bytes, passphrase: str, name: str, reason: str, place: str) -> bytes:
    """Return the PDF with a signature that has no picture and keeps PDF/A."""
    loaded = signers.SimpleSigner.load_pkcs12_data(pkcs12, (), passphrase.encode())
    # only the signer's own certificate goes into the file: the signature vouches for that one, not for others
    signer = signers.SimpleSigner(
        signing_cert=loaded.signing_cert, signing_key=loaded.signing_key, cert_registry=_untyped_store()
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        name=name,
        reason=reason or None,
        location=place or None,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
        subfilter=fields.SigSeedSubFilter.PADES,
    )
    # PDF/A wants every annotation printable and none hidden; one without size needs no appearance
    unseen = fields.InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=False)
    field = fields.SigFieldSpec(_FIELD, on_page=0, invis_sig_settings=unseen)
    writer = _Writer(BytesIO(pdf), strict=False)
    out = signers.PdfSigner(metadata, signer, new_field_spec=field).sign_pdf(writer)
    return bytes(out.getvalue())
