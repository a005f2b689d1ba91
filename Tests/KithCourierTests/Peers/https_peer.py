"""A real HTTP or HTTPS server that misbehaves on request.

Listens on 127.0.0.1, prints its port, and appends one JSON line to --to for each request that arrived whole:
{"at", "method", "path", "headers", "answer", "raw"}; "at" is in seconds that only pass, "raw" is the body in base64, "answer" the status, null where the line was
cut instead. SIGTERM ends it. Stages: connect (after TLS), request (body read, nothing answered), head (status line and
headers, no body), body (half of the promised body).

    https_peer.py --to posts.jsonl --cert server.pem --status 429 --header 'Retry-After: 7' --times 1
    https_peer.py --to posts.jsonl --cert server.pem --drop request
"""

import argparse, base64, json, signal, socket, ssl, struct, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STAGES = ("connect", "request", "head", "body")
lock = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version, disable_nagle_algorithm = "HTTP/1.1", True

    def setup(self):
        if args.cert:
            self.request.do_handshake()
        super().setup()

    def handle(self):
        if not self.misbehaves("connect"):
            super().handle()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        bad = turn()
        status = args.status if bad else 200
        record(self, body, None if bad and args.drop == "request" else status)
        if bad and self.misbehaves("request", asked=True):
            return
        answer = b"x" * args.length
        self.send_response(status)
        self.send_header("Content-Length", str(len(answer)))
        for name, value in args.header if bad else []:
            self.send_header(name, value)
        self.end_headers()
        if bad and self.misbehaves("head", asked=True):
            return
        if bad and (args.drop == "body" or args.slow == "body"):
            self.wfile.write(answer[: len(answer) // 2])
            self.misbehaves("body", asked=True)
            return
        self.wfile.write(answer)

    do_GET = do_PUT = do_POST

    def misbehaves(self, stage, asked=False):
        """Waits or cuts if this is the stage for it; true if there is no line any more."""
        if stage not in (args.drop, args.slow) or not (asked or turn()):
            return False
        if args.slow == stage:
            time.sleep(args.seconds)
            return False
        self.close_connection = True
        self.wfile.flush()
        if args.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # Shut down below TLS: a peer that dies says no goodbye.
        socket.socket.shutdown(self.connection, socket.SHUT_RDWR)
        return True

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads, request_queue_size = True, 256

    def handle_error(self, request, address):
        """A client that gives up is no error of ours."""


def record(request, body, answer):
    line = {"at": time.monotonic(), "method": request.command, "path": request.path, "headers": dict(request.headers.items()),
            "answer": answer, "raw": base64.b64encode(body).decode()}
    with lock:
        args.to.write(json.dumps(line) + "\n")
        args.to.flush()


def turn():
    """Whether it is time to misbehave: after --skip good occasions, --times over."""
    with lock:
        args.skip, args.times = args.skip - 1, args.times - (args.skip <= 0)
        return args.skip < 0 and args.times >= 0


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--to", type=argparse.FileType("a"), default="/dev/null", help="where requests are written")
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--cert", help="PEM file: certificate, then key; without it plain HTTP")
parser.add_argument("--status", type=int, default=200)
parser.add_argument("--header", type=lambda text: text.split(": ", 1), action="append", default=[], metavar="'NAME: VALUE'")
parser.add_argument("--length", type=int, default=2, help="bytes of the answer's body")
parser.add_argument("--drop", choices=STAGES, help="cut the line at this stage")
parser.add_argument("--reset", action="store_true", help="cut with RST instead of FIN")
parser.add_argument("--slow", choices=STAGES, help="wait --seconds at this stage")
parser.add_argument("--seconds", type=float, default=3600)
parser.add_argument("--skip", type=int, default=0, help="requests to answer well before misbehaving")
parser.add_argument("--times", type=int, default=1 << 30, help="how often to misbehave")
args = parser.parse_args()

server = Server(("127.0.0.1", args.port), Handler)
if args.cert:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(args.cert)
    # The handshake belongs to the connection's own thread: a silent client must not hold up accept().
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print(server.server_address[1], flush=True)
server.serve_forever()
