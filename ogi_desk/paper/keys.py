"""A signer's key: made on set-up or brought by the office, always as an encrypted PKCS#12.

Elliptic curve P-256 with SHA-256: made at once, and accepted by poppler's pdfsig and the common readers. The
certificate is self-signed: who it belongs to is known in the office, not vouched for by a third party.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, PublicFormat
from cryptography.hazmat.primitives.serialization import Encoding as KeyEncoding
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    load_key_and_certificates,
    serialize_key_and_certificates,
)
from cryptography.x509.oid import NameOID

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError

_YEARS = 10


class WrongPassphraseError(Exception):
    """The key file does not open with this passphrase, or is none."""


def make_pkcs12(name: str, agency: str, passphrase: str) -> bytes:
    """Return a new key with a self-signed certificate for a person of the office, encrypted by the passphrase."""
    for value, what in ((name, "姓名"), (agency, "机关名称")):
        if not value.strip() or len(value) > 64:
            raise InputError("{what}应为1至64个字符，请改正后再生成签名密钥。", what=what)
    if not passphrase:
        raise InputError("口令不能为空，请输入口令后再生成签名密钥。")
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, agency.strip()),
            x509.NameAttribute(NameOID.COMMON_NAME, name.strip()),
        ]
    )
    now = datetime.now(UTC)
    usage = dict.fromkeys(
        (
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    public = key.public_key()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=round(365.25 * _YEARS)))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )
    return serialize_key_and_certificates(
        name.strip().encode(), key, certificate, None, BestAvailableEncryption(passphrase.encode())
    )


def open_pkcs12(pkcs12: bytes, passphrase: str) -> x509.Certificate:
    """Return the certificate of a key file after making sure that it can sign.

    Raises :class:`WrongPassphraseError` when the file does not open, ``InputError`` when its key cannot sign.
    """
    try:
        key, certificate, _ = load_key_and_certificates(pkcs12, passphrase.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise WrongPassphraseError from error
    if key is None or certificate is None:
        raise InputError("密钥文件中没有私钥或者证书，请选择含有私钥的 PKCS#12 文件（.p12 或 .pfx）。")
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise InputError("密钥文件的算法不受支持，请使用 RSA 或者 ECDSA 密钥。")
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size < 2048:
        raise InputError("密钥文件的 RSA 密钥只有{bits}位，请使用2048位以上的密钥。", bits=key.key_size)
    form = (KeyEncoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if key.public_key().public_bytes(*form) != certificate.public_key().public_bytes(*form):
        raise InputError("密钥文件中的证书与私钥不相符，请重新导出密钥文件。")
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return certificate
    if not (usage.digital_signature or usage.content_commitment):
        raise InputError("密钥文件的证书不允许用于签名，请使用签名证书。")
    return certificate


def refuse_out_of_time(certificate: x509.Certificate, now: datetime) -> None:
    """Raise ``InputError`` for a certificate that is not valid yet or no more; ``now`` carries its time zone."""
    begin, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now > end:
        raise InputError(
            "签名证书已于{day}过期，请换用有效的证书或重新设置签名密钥。", day=in_words(end.astimezone().date())
        )
    if now < begin:
        raise InputError(
            "签名证书从{day}起才有效，请核对电脑的日期，或换用有效的证书。", day=in_words(begin.astimezone().date())
        )


def certificate_name(certificate: x509.Certificate) -> str:
    """The name a certificate is shown by: its common name, or its whole subject."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def certificate_digest(certificate: x509.Certificate) -> str:
    """The certificate's SHA-256 (hex)."""
    return certificate.fingerprint(hashes.SHA256()).hex()
