/// Where mail goes.
package struct MailRoute: Hashable, Sendable {
    package enum Security: String, CaseIterable, Sendable { case starttls, tls, none }

    package struct Login: Hashable, Sendable {
        package var user: String
        package var password: Secret

        package init(user: String, password: Secret) { (self.user, self.password) = (user, password) }
    }

    package struct Patience: Hashable, Sendable {
        /// Seconds until connected, greeted and logged in.
        package var connect = 30
        /// Seconds until one answer.
        package var answer = 60
        /// Seconds until the answer to the final dot. RFC 5321 wants ten minutes, but a message is ours for five: giving up
        /// makes it doubtful, holding on for longer makes it somebody else's.
        package var end = 120

        /// Seconds that one mail may take in all.
        package var whole: Int { connect + answer + end }
    }

    package var host: String
    package var port: Int
    package var security: Security
    /// The name that we greet with.
    package var greeting = "localhost"
    package var login: Login?
    /// A PEM file of the authorities to trust; nil: those of the system.
    package var authorities: String?
    package var patience = Patience()

    package init(host: String, port: Int, security: Security) {
        (self.host, self.port, self.security) = (host, port, security)
    }
}
