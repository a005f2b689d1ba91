"""An SMTP server that says yes to everything and keeps nothing, as fast as Python can: for measuring, not for testing.

Listens on 127.0.0.1, prints its port; on SIGTERM prints how many mails came and ends.
"""

import asyncio, signal


class Sink(asyncio.Protocol):
    mails = 0

    def connection_made(self, transport):
        self.transport, self.rest, self.in_text = transport, b"", False
        transport.write(b"220 sink\r\n")

    def data_received(self, data):
        self.rest += data
        while self.rest:
            if self.in_text:
                end = self.rest.find(b"\r\n.\r\n")
                if end < 0:
                    self.rest = self.rest[-4:]
                    return
                self.rest, self.in_text = self.rest[end + 5 :], False
                Sink.mails += 1
                self.transport.write(b"250 kept\r\n")
                continue
            line, found, rest = self.rest.partition(b"\r\n")
            if not found:
                return
            self.rest = rest
            verb = line[:4].upper()
            if verb == b"DATA":
                self.in_text, self.rest = True, b"\r\n" + rest  # a text may be nothing but its dot
                self.transport.write(b"354 go\r\n")
            elif verb == b"QUIT":
                self.transport.write(b"221 bye\r\n")
                self.transport.close()
            else:
                self.transport.write(b"250 yes\r\n")


async def serve():
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    server = await loop.create_server(Sink, "127.0.0.1", 0)
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()
    print(Sink.mails, flush=True)


asyncio.run(serve())
