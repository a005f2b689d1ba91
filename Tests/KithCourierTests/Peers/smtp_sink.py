"""An SMTP server that says yes to everything, as fast as Python can: for measuring, and for many mails.

Listens on 127.0.0.1, prints its port; on SIGTERM prints how many mails came and ends. With --to it appends a JSON line
for each mail, {"to", "raw"}, "raw" in base64, as smtp_peer.py does, and answers once it is written.
"""

import argparse, asyncio, base64, json, signal


class Sink(asyncio.Protocol):
    mails = 0

    def connection_made(self, transport):
        self.transport, self.rest, self.in_text = transport, b"", False
        self.to, self.text = [], []
        transport.write(b"220 sink\r\n")

    def data_received(self, data):
        self.rest += data
        while self.rest:
            if self.in_text:
                end = self.rest.find(b"\r\n.\r\n")
                if end < 0:
                    self.text.append(self.rest[:-4])
                    self.rest = self.rest[-4:]
                    return
                self.text.append(self.rest[:end])
                self.rest, self.in_text = self.rest[end + 5 :], False
                Sink.mails += 1
                self.keep()
                self.transport.write(b"250 kept\r\n")
                continue
            line, found, rest = self.rest.partition(b"\r\n")
            if not found:
                return
            self.rest = rest
            verb = line[:4].upper()
            if verb == b"RCPT":
                self.to.append(line.partition(b"<")[2].partition(b">")[0].decode())
            if verb == b"DATA":
                self.in_text, self.rest = True, b"\r\n" + rest  # a text may be nothing but its dot
                self.transport.write(b"354 go\r\n")
            elif verb == b"QUIT":
                self.transport.write(b"221 bye\r\n")
                self.transport.close()
            else:
                self.transport.write(b"250 yes\r\n")

    def keep(self):
        if args.to:
            raw = b"".join(self.text)[2:] + b"\r\n"
            args.to.write(json.dumps({"to": self.to, "raw": base64.b64encode(raw).decode()}) + "\n")
            args.to.flush()
        self.to, self.text = [], []


async def serve():
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    server = await loop.create_server(Sink, "127.0.0.1", args.port)
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()
    print(Sink.mails, flush=True)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--to", type=argparse.FileType("a"), help="where mails are written")
parser.add_argument("--port", type=int, default=0)
args = parser.parse_args()
asyncio.run(serve())
