import CCurlShims

/// What libcurl's codes mean here.
enum CurlFault {
    /// The configuration, or the server as it is configured, rules the whole channel out.
    static func blamesConfiguration(_ code: CURLcode) -> Bool {
        switch code {
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_USE_SSL_FAILED,
            CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED, CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL,
            CURLE_BAD_FUNCTION_ARGUMENT, CURLE_UNKNOWN_OPTION, CURLE_NOT_BUILT_IN:
            true
        default: false
        }
    }

    /// libcurl's words for the code, which hold nothing of the message.
    static func words(_ code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
}
