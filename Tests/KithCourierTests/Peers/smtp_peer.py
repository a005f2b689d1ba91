"""A real SMTP server (aiosmtpd) that misbehaves on request.

Listens on 127.0.0.1, prints its port, and appends one JSON line to --to for each message whose final dot arrived:
{"from", "to", "user", "tls", "answer", "raw"}; "raw" is base64, "answer" is null where the line was cut instead.
SIGTERM ends it. Stages, each meaning "instead of the answer to": connect ehlo auth mail rcpt data dot quit;
two more: body (after 354, in the middle of the text) and after (the dot was answered with 250).

    smtp_peer.py --to mails.jsonl --tls starttls --cert server.pem --auth kith:secret
    smtp_peer.py --to mails.jsonl --reply rcpt='450 4.2.0 Greylisted' --times 1
    smtp_peer.py --to mails.jsonl --drop dot
"""

import argparse, asyncio, base64, json, logging, signal, socket, ssl, struct, warnings
from aiosmtpd.smtp import SMTP, AuthResult

STAGES = ("connect", "ehlo", "auth", "mail", "rcpt", "data", "body", "dot", "after", "quit")


class Peer(SMTP):
    stage, mails, greeted = None, 0, False

    async def push(self, status):
        """Every answer goes through here, so here it is replaced, delayed or withheld."""
        stage, self.stage = self.stage, None
        if not self.greeted:
            self.greeted, stage = True, "connect"
        text = status if isinstance(status, str) else status.decode()
        if args.no_login and text.startswith("250-AUTH"):
            return
        if stage == "mail" and self.mails >= args.per_connection:
            await super().push("421 4.7.0 Enough mails on one connection")
            return self.cut()
        if stage == "data" and args.drop == "body" and turn():
            await super().push(text)
            await self._reader.readuntil(b"\n")
            self.cut()
            raise ConnectionResetError  # or what has already arrived would still count as a mail
        if stage and stage == args.slow and turn():
            await asyncio.sleep(args.seconds)
        if stage in ("connect", "dot") and stage in args.reply and turn():
            text = args.reply[stage]
        drops = stage is not None and stage == args.drop and turn()
        if stage == "dot":
            self.mails += 1
            record(self.session, self.envelope_seen, None if drops else text)
        if drops:
            return self.cut()
        await super().push(text)
        if text.startswith("421") or (stage == "dot" and args.drop == "after" and turn()):
            self.cut(politely=True)

    def cut(self, politely=False):
        if args.reset:
            plain = self.transport.get_extra_info("socket")
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.close() if politely else self.transport.abort()

    def _timeout_cb(self):
        self._writer.write(b"421 4.4.2 Idle for too long\r\n")
        self.cut(politely=True)

    async def handle(self, stage, command, argument):
        self.stage = stage
        if stage in args.reply and turn():
            await self.push(args.reply[stage])
        else:
            await command(argument)

    async def smtp_EHLO(self, argument): await self.handle("ehlo", super().smtp_EHLO, argument)
    async def smtp_AUTH(self, argument): await self.handle("auth", super().smtp_AUTH, argument)
    async def smtp_MAIL(self, argument): await self.handle("mail", super().smtp_MAIL, argument)
    async def smtp_RCPT(self, argument): await self.handle("rcpt", super().smtp_RCPT, argument)
    async def smtp_DATA(self, argument): await self.handle("data", super().smtp_DATA, argument)
    async def smtp_QUIT(self, argument): await self.handle("quit", super().smtp_QUIT, argument)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in args.refuse:
            return args.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        server.stage, server.envelope_seen = "dot", envelope
        return "250 2.0.0 Kept"


def record(session, envelope, answer):
    line = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "user": session.auth_data and session.auth_data.login.decode(),
            "tls": session.ssl is not None or args.tls == "implicit", "answer": answer,
            "raw": base64.b64encode(envelope.original_content).decode()}
    args.to.write(json.dumps(line) + "\n")
    args.to.flush()


def turn():
    """Whether it is time to misbehave: after --skip good occasions, --times over."""
    args.skip, args.times = args.skip - 1, args.times - (args.skip <= 0)
    return args.skip < 0 and args.times >= 0


def check_login(server, session, envelope, mechanism, login):
    given = f"{login.login.decode()}:{login.password.decode()}"
    return AuthResult(success=given == args.auth, handled=given == args.auth, auth_data=login)


async def serve():
    context = None
    if args.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args.cert)
    starttls = args.tls == "starttls"
    make = lambda: Peer(
        Handler(), hostname="peer.test", enable_SMTPUTF8=args.utf8, timeout=args.idle, data_size_limit=args.size,
        tls_context=context if starttls else None, require_starttls=starttls, auth_required=bool(args.auth),
        auth_require_tls=starttls, authenticator=check_login)
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    server = await loop.create_server(make, "127.0.0.1", args.port, ssl=context if args.tls == "implicit" else None)
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()


pair = lambda text: text.split("=", 1)
parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--to", type=argparse.FileType("a"), default="/dev/null", help="where messages are written")
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--tls", choices=("starttls", "implicit"))
parser.add_argument("--cert", help="PEM file: certificate, then key")
parser.add_argument("--auth", metavar="USER:PASSWORD")
parser.add_argument("--no-login", action="store_true", help="offer no login")
parser.add_argument("--utf8", action="store_true", help="offer SMTPUTF8")
parser.add_argument("--size", type=int, default=33554432, help="largest message in bytes")
parser.add_argument("--drop", choices=STAGES, help="cut the line at this stage")
parser.add_argument("--reset", action="store_true", help="cut with RST instead of FIN")
parser.add_argument("--reply", type=pair, action="append", default=[], metavar="STAGE=TEXT")
parser.add_argument("--refuse", type=pair, action="append", default=[], metavar="ADDRESS=TEXT")
parser.add_argument("--slow", choices=STAGES, help="wait --seconds before this stage's answer")
parser.add_argument("--seconds", type=float, default=3600)
parser.add_argument("--skip", type=int, default=0, help="occasions to behave well before misbehaving")
parser.add_argument("--times", type=int, default=1 << 30, help="how often to misbehave")
parser.add_argument("--per-connection", type=int, default=1 << 30, help="mails before 421")
parser.add_argument("--idle", type=float, default=300, help="seconds without a command before 421")
args = parser.parse_args()
args.reply, args.refuse = dict(args.reply), dict(args.refuse)
warnings.simplefilter("ignore")
logging.disable()
asyncio.run(serve())
