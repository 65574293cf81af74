"""Turn reportlab's file into PDF/A-2b (ISO 19005-2), the same bytes for the same paper.

Adds what reportlab does not write: the output intent, the XMP packet equal to the document information, a file id from
the content. Draws nothing. All dates come from the paper.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf

from ogi_desk.system.resources import resource

CREATOR = "OGI Desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the file says about itself. A draft has no day yet, and its file no dates."""

    title: str
    author: str
    subject: str
    day: date | None


def to_archive(raw: bytes, imprint: Imprint) -> bytes:
    """Return the PDF/A-2b file of reportlab's ``raw`` one."""
    with pikepdf.open(BytesIO(raw)) as pdf:
        root = pdf.Root
        root.Lang = pikepdf.String("zh-CN")
        root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        root.OutputIntents = pikepdf.Array([pdf.make_indirect(_output_intent(pdf))])
        for page in pdf.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]
        _sign_with(pdf, imprint)
        metadata = pdf.make_stream(_xmp(imprint))
        metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
        root.Metadata = metadata
        out = BytesIO()
        pdf.save(
            out,
            force_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
            deterministic_id=True,
        )
    return out.getvalue()


def _sign_with(pdf: pikepdf.Pdf, imprint: Imprint) -> None:
    """Put the imprint into the document information and drop what else is there."""
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    said = {
        "/Title": imprint.title,
        "/Author": imprint.author,
        "/Subject": imprint.subject,
        "/Creator": CREATOR,
        "/Producer": CREATOR,
    }
    if imprint.day:
        said["/CreationDate"] = said["/ModDate"] = f"D:{imprint.day:%Y%m%d}000000+08'00'"
    for key, text in said.items():
        pdf.docinfo[key] = pikepdf.String(text)


@lru_cache(maxsize=1)
def _colour_profile() -> bytes:
    return zlib.compress(resource("icc/sRGB.icc").read_bytes())


def _output_intent(pdf: pikepdf.Pdf) -> pikepdf.Dictionary:
    profile = pdf.make_stream(_colour_profile())
    profile.Filter = pikepdf.Name.FlateDecode
    profile.N, profile.Alternate = 3, pikepdf.Name.DeviceRGB
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
        Info=pikepdf.String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )


def _xmp(imprint: Imprint) -> bytes:
    """The XMP packet, equal to the document information.

    Written by hand with the namespaces on each description: strict readers want them there.
    """
    stamp = imprint.day.isoformat() + "T00:00:00+08:00" if imprint.day else ""
    dates = f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>" if stamp else ""
    head = '<rdf:Description rdf:about="" xmlns:'
    alternative = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    title, author, subject = (escape(t) for t in (imprint.title, imprint.author, imprint.subject))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'{head}pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>'
        "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
        f'{head}dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>'
        f"<dc:title>{alternative.format(title)}</dc:title>"
        f"<dc:description>{alternative.format(subject)}</dc:description>"
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator></rdf:Description>\n"
        f'{head}pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{CREATOR}</pdf:Producer></rdf:Description>\n'
        f'{head}xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>'
        f"{dates}</rdf:Description>\n"
        "</rdf:RDF>\n</x:xmpmeta>\n" + (" " * 99 + "\n") * 8 + '<?xpacket end="w"?>'
    ).encode()
