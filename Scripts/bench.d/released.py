"""What the Python benchmarks share: the released daemon on a store of its own, C probes, order statistics, one table."""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DIST = ROOT / ".build" / "dist"
QUICK = "--quick" in sys.argv[1:]


def fail(what, remedy):
    sys.exit(f"Scripts/bench: {what}\nTry: {remedy}")


def percentile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * part))]


class Daemon:
    """The released daemon on a store of its own."""

    def __init__(self, scratch, disk, name):
        self.state, self.socket, self.log = disk / name, scratch / f"{name}.sock", scratch / f"{name}.log"
        self.process = None

    def start(self):
        words = [DIST / "bin/kithd", "--state-directory", self.state, "--socket", self.socket]
        self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=self.log.open("a"))
        while self.kith("ping", check=False) is None:
            if self.process.poll() is not None:
                fail(f"kithd did not start: {self.log.read_text()[-300:]}", "Scripts/start")
            time.sleep(0.01)

    def stop(self):
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()
            self.process = None

    def kith(self, *words, check=True):
        environment = {"PATH": os.environ["PATH"], "KITH_SOCKET": str(self.socket)}
        # Whoever is asked for something presses Enter.
        done = subprocess.run([DIST / "bin/kith", *words], input="\n", env=environment, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout
        return fail(f"kith {' '.join(map(str, words))}: {done.stderr}", "look at it by hand") if check else None

    def call(self, method, parameters):
        """Each of many calls on one connection, one after the other."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.socket))
            lines = connection.makefile("rwb")
            for values in parameters:
                request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": values}
                lines.write(json.dumps(request).encode() + b"\n")
                lines.flush()
                yield json.loads(lines.readline())


def probe(scratch, name):
    """A C program of this folder, made."""
    source = ROOT / "Scripts/bench.d" / f"{name}.c"
    subprocess.run(["cc", "-std=gnu17", "-O2", source, "-o", scratch / name], check=True)
    return scratch / name


def run(measure):
    """Calls measure(scratch, disk, daemons, peers); ends and removes everything afterwards."""
    if not (DIST / "bin/kithd").exists():
        fail("nothing is built yet", "Scripts/build release")
    scratch = pathlib.Path(tempfile.mkdtemp())
    # Other users have to get at the socket.
    scratch.chmod(0o755)
    disk = pathlib.Path(tempfile.mkdtemp(prefix="bench.", dir=ROOT / ".build"))
    daemons, peers = [], []
    try:
        measure(scratch, disk, daemons, peers)
    finally:
        for daemon in daemons:
            daemon.stop()
        for peer in peers:
            peer.terminate()
            peer.wait()
        shutil.rmtree(scratch)
        shutil.rmtree(disk)


def show(rows):
    """Rows of what, ours, theirs, whose, reach."""
    print(f"{'what':<62}{'kith':>10}  {'against':<26}{'ratio':>7}  reach")
    for what, ours, theirs, whose, reach in rows:
        against = f"{theirs:.0f} ({whose})" if theirs is not None else ""
        ratio = f"{ours / theirs:.2f}" if theirs else "-"
        print(f"{what:<62}{ours:>10.0f}  {against:<26}{ratio:>7}  {reach}")
