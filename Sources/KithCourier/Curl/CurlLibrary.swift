import CCurlShims
import Glibc

/// libcurl as a whole.
package enum CurlLibrary {
    /// Once, before the first line and before there are threads.
    package static func start() -> Bool {
        // Each of these would have libcurl or OpenSSL trust, or tell, what the configuration does not say.
        for name in ["SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_CONF"] { unsafe unsetenv(name) }
        return CurlHandle.startLibrary()
    }

    /// Transfers whose text has not ended stop within a second; the others get their answer.
    package static func stop() { kith_curl_stop() }
}
