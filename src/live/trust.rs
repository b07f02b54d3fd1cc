//! TLS that goes on whatever the certificate, and judges it afterwards: one error of a verifier hides the next.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, Error, ProtocolVersion, SignatureScheme,
};
use sha2::{Digest, Sha256};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use crate::probe::{Certificate, Tls, TlsFailure};

/// Who trusts a certificate: this machine, and Mozilla's list.
pub struct Trust {
    config: Arc<ClientConfig>,
    here: Option<Arc<dyn ServerCertVerifier>>,
    mozilla: Arc<dyn ServerCertVerifier>,
}

/// Why the lists of authorities cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub struct TrustError(String);

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the lists of certificate authorities cannot be used: {}", self.0)
    }
}

impl std::error::Error for TrustError {}

impl Trust {
    /// The authorities of this machine and of Mozilla.
    ///
    /// # Errors
    ///
    /// Where no TLS connection can be set up at all. A machine without a list of its own is no error.
    pub fn new() -> Result<Self, TrustError> {
        let failed = |error: &dyn fmt::Display| TrustError(error.to_string());
        let provider = Arc::new(ring::default_provider());
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let mozilla = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .map_err(|error| failed(&error))?;
        let here = rustls_platform_verifier::Verifier::new(Arc::clone(&provider)).ok();
        let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(&error))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(LetThrough(provider)))
            .with_no_client_auth();
        let here = here.map(|here| Arc::new(here) as Arc<dyn ServerCertVerifier>);
        Ok(Self { config: Arc::new(config), here, mozilla })
    }

    /// Agrees on TLS for the name `host`, and judges the certificate.
    pub(super) async fn handshake(
        &self,
        stream: TcpStream,
        host: &str,
    ) -> Result<(TlsStream<TcpStream>, Tls), TlsFailure> {
        let name = ServerName::try_from(host.to_owned()).map_err(|_| TlsFailure::Other)?;
        let connector = TlsConnector::from(Arc::clone(&self.config));
        let stream = connector.connect(name.clone(), stream).await.map_err(|error| tls_failure(&error))?;
        let session = stream.get_ref().1;
        let version = match session.protocol_version() {
            Some(ProtocolVersion::TLSv1_2) => "1.2",
            Some(ProtocolVersion::TLSv1_3) => "1.3",
            _ => "",
        };
        let cipher = session.negotiated_cipher_suite().map(|suite| format!("{:?}", suite.suite()));
        let certificate = self.judge(session.peer_certificates().unwrap_or_default(), &name);
        let cipher = cipher.unwrap_or_default().replacen("TLS13_", "TLS_", 1);
        Ok((stream, Tls { version: version.to_owned(), cipher, certificate }))
    }

    /// Four questions, each asked by itself: trusted here, trusted by Mozilla, for this name, valid today.
    fn judge(&self, chain: &[CertificateDer<'_>], name: &ServerName<'_>) -> Certificate {
        let Some((leaf, rest)) = chain.split_first() else { return Certificate::default() };
        let Ok((_, read)) = X509Certificate::from_der(leaf) else { return Certificate::default() };
        let now = UnixTime::now();
        let validity = read.validity();
        let seconds = |at: i64| Duration::from_secs(u64::try_from(at).unwrap_or_default());
        let (from, until) = (validity.not_before.timestamp(), validity.not_after.timestamp());
        let within = UnixTime::since_unix_epoch(seconds(until.saturating_sub(1).max(from)));
        let in_date = now.as_secs() >= seconds(from).as_secs() && now.as_secs() <= seconds(until).as_secs();
        let at = if in_date { now } else { within };
        let trusted = |verifier: &Arc<dyn ServerCertVerifier>| {
            is_trusted(&verifier.verify_server_cert(leaf, rest, name, &[], at))
        };
        let matches = |leaf| rustls::client::verify_server_name(&leaf, name).is_ok();
        Certificate {
            names: names(&read),
            issuer: read.issuer().to_string(),
            not_before: day(validity.not_before),
            not_after: day(validity.not_after),
            sha256: Sha256::digest(leaf).iter().map(|byte| format!("{byte:02x}")).collect(),
            self_signed: read.issuer() == read.subject(),
            trusted_here: self.here.as_ref().map(trusted),
            trusted_by_mozilla: Some(trusted(&self.mozilla)),
            name_matches: ParsedCertificate::try_from(leaf).is_ok_and(matches),
            in_date,
        }
    }
}

/// Whether the chain leads to a trusted authority; another name is another question.
fn is_trusted(verdict: &Result<ServerCertVerified, Error>) -> bool {
    use CertificateError::{NotValidForName, NotValidForNameContext};
    matches!(verdict, Ok(_) | Err(Error::InvalidCertificate(NotValidForName | NotValidForNameContext { .. })))
}

fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let extension = certificate.subject_alternative_name().ok().flatten();
    let general = extension.map(|extension| extension.value.general_names.as_slice()).unwrap_or_default();
    let dns = general.iter().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        _ => None,
    });
    dns.take(20).collect()
}

/// `YYYY-MM-DD`.
fn day(time: x509_parser::time::ASN1Time) -> String {
    time.to_datetime().date().to_string()
}

/// Accepts every certificate, since nothing but `EHLO` and `QUIT` is sent; signatures are checked as usual.
#[derive(Debug)]
struct LetThrough(Arc<CryptoProvider>);

impl ServerCertVerifier for LetThrough {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

/// What a failed handshake says.
fn tls_failure(error: &io::Error) -> TlsFailure {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    match inner {
        Some(Error::InvalidMessage(_)) => TlsFailure::NotTls,
        Some(Error::AlertReceived(AlertDescription::ProtocolVersion)) => TlsFailure::Version,
        Some(Error::AlertReceived(_) | Error::PeerIncompatible(_)) => TlsFailure::Refused,
        Some(_) => TlsFailure::Other,
        None => match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                TlsFailure::Closed
            }
            _ => TlsFailure::Other,
        },
    }
}
