import CCurlShims

/// What is known after a transfer.
struct Exchange {
    var code: CURLcode
    /// The last SMTP or HTTP status; 0 where the server said nothing.
    var status: Int
    var uploaded: Int
    /// Seconds; 0 where the server named none.
    var retryAfter: Int
    /// How many connections were made for it: 0 where an open one served.
    var connections: Int
    /// How much of the text libcurl took, and whether it was told that there is no more.
    var taken: Int
    var ended: Bool
    var verb: String
    var reply: String
    var steps: MailSteps
    /// "AUTH PLAIN LOGIN", as the server offers it; empty where it offers no login.
    var login: String
    /// libcurl's own words for what went wrong.
    var problem: String
    var answer: [UInt8]

    /// An open connection served. libcurl also counts none where none could be made.
    var reused: Bool {
        connections == 0 && (!verb.isEmpty || status > 0 || code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR)
    }
}
