import CCurlShims

/// One libcurl handle with the connections it keeps, and nothing of libcurl's memory model outside this file.
/// Not Sendable: it belongs to one thread at a time, and `perform` blocks that thread.
@safe
final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private let exchange: UnsafeMutablePointer<kith_exchange>
    private var lists: [UnsafeMutablePointer<curl_slist>] = unsafe []
    /// The first option that libcurl would not take. It stays: no transfer runs on half of its options.
    private var fault = CURLE_OK

    /// Before the first handle, and before there are threads.
    static func startLibrary() -> Bool { kith_curl_start() == CURLE_OK }

    init?() {
        guard let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = handle
        unsafe exchange = .allocate(capacity: 1)
        unsafe exchange.initialize(to: kith_exchange())
        common()
    }

    deinit {
        unsafe kith_curl_hang_up(handle)
        unsafe curl_easy_cleanup(handle)
        unsafe exchange.deallocate()
        free()
    }

    /// What every transfer of ours needs, mail or web.
    private func common() {
        set(CURLOPT_NOSIGNAL, 1)
        // An empty proxy wins over all_proxy and its like in the environment.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NETRC, 0)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, 6)  // CURL_SSLVERSION_TLSv1_2: an enum without a name, at least TLS 1.2
    }

    func set(_ option: CURLoption, _ value: Int) { note(unsafe kith_curl_set_long(handle, option, value)) }

    func set(_ option: CURLoption, _ value: String?) {
        // A NUL would cut the text short without a word.
        if let value, value.utf8.contains(0) { return note(CURLE_BAD_FUNCTION_ARGUMENT) }
        note(unsafe kith_curl_set_string(handle, option, value))
    }

    func set(_ option: CURLoption, _ values: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values {
            guard !value.utf8.contains(where: { $0 < 32 }), let longer = unsafe curl_slist_append(list, value) else {
                unsafe curl_slist_free_all(list)
                return note(CURLE_BAD_FUNCTION_ARGUMENT)
            }
            unsafe list = longer
        }
        note(unsafe kith_curl_set_list(handle, option, list))
        if let list = unsafe list { unsafe lists.append(list) }
    }

    /// Trusts the authorities in this file and no others; nil: those of the system.
    func trust(_ file: String?) {
        guard let file else { return }
        set(CURLOPT_CAINFO, file)
        // Debian's build also looks in /etc/ssl/certs unless told not to.
        set(CURLOPT_CAPATH, nil)
    }

    /// Runs one transfer. `room` bounds the answer, `patience` (seconds) the wait for one answer. Blocks.
    func perform(_ text: [UInt8], uploads: Bool, room: Int = 0, patience: Int = 0) -> Exchange {
        var answer = [UInt8](repeating: 0, count: max(room, 1))
        var code = fault
        unsafe text.withUnsafeBufferPointer { text in
            unsafe answer.withUnsafeMutableBufferPointer { answer in
                unsafe exchange.pointee = kith_exchange()
                unsafe exchange.pointee.text = text.baseAddress
                unsafe exchange.pointee.text_count = text.count
                unsafe exchange.pointee.answer = answer.baseAddress
                unsafe exchange.pointee.answer_room = room
                unsafe exchange.pointee.patience = Int64(patience) * 1000
                if code == CURLE_OK { code = unsafe kith_curl_attach(handle, exchange, uploads) }
                if code == CURLE_OK { code = unsafe curl_easy_perform(handle) }
            }
        }
        free()
        return unsafe Exchange(
            code: code, status: number(CURLINFO_RESPONSE_CODE), uploaded: offset(CURLINFO_SIZE_UPLOAD_T),
            retryAfter: offset(CURLINFO_RETRY_AFTER), connections: number(CURLINFO_NUM_CONNECTS),
            taken: exchange.pointee.taken, ended: exchange.pointee.ended,
            verb: words(of: exchange.pointee.verb), reply: words(of: exchange.pointee.reply),
            steps: MailSteps(rawValue: exchange.pointee.steps), login: words(of: exchange.pointee.login),
            problem: words(of: exchange.pointee.problem),
            answer: Array(answer.prefix(exchange.pointee.answer_count)))
    }

    private func note(_ code: CURLcode) { if fault == CURLE_OK { fault = code } }

    private func free() {
        for place in unsafe lists.indices { unsafe curl_slist_free_all(lists[place]) }
        unsafe lists.removeAll()
    }

    private func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = unsafe kith_curl_get_long(handle, info, &value)
        return value
    }

    private func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        _ = unsafe kith_curl_get_offset(handle, info, &value)
        return Int(value)
    }

    /// The text in a C array of characters, up to its NUL.
    private func words<Characters>(of characters: Characters) -> String {
        unsafe withUnsafeBytes(of: characters) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
