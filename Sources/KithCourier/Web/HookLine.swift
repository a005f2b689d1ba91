import CCurlShims

/// Posts JSON to one web address. Belongs to one thread; `post` blocks it.
final class HookLine {
    private let handle: CurlHandle

    init?(_ route: HookRoute) {
        guard let handle = CurlHandle() else { return nil }
        self.handle = handle
        handle.set(CURLOPT_URL, route.address)
        handle.set(CURLOPT_PROTOCOLS_STR, route.address.hasPrefix("https:") ? "https" : "http")
        handle.trust(route.authorities)
        handle.set(CURLOPT_CONNECTTIMEOUT, route.connect)
        handle.set(CURLOPT_TIMEOUT, route.whole)
        handle.set(CURLOPT_USERAGENT, "kith-courier")
        handle.set(CURLOPT_HTTP_VERSION, 2)  // CURL_HTTP_VERSION_1_1, an enum without a name
        // On a kept connection libcurl repeats by itself a request that got no answer.
        handle.set(CURLOPT_FORBID_REUSE, 1)
    }

    func post(_ body: [UInt8], headers: [String]) -> HookTry {
        handle.set(CURLOPT_HTTPHEADER, ["Content-Type: application/json", "Expect:"] + headers)
        return HookTry(handle.perform(body, uploads: false, room: 64 * 1024), of: body.count)
    }
}
