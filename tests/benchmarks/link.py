"""A slow line: a real sshd on the loopback address, and a relay before it that takes its time and counts bytes."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from typing import Final

_CHUNK: Final = 1_024
_HOST: Final = "127.0.0.1"
_CONFIG: Final = """
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
PidFile {folder}/pid
AuthorizedKeysFile {folder}/user.pub
StrictModes no
PasswordAuthentication no
UsePAM no
AcceptEnv *
"""


@dataclass
class Line:
    """What a line does to what is sent: how long each byte takes one way, and how many pass in a second."""

    delay: float
    """Seconds one way."""
    rate: float
    """Bytes a second."""
    sent: list[tuple[float, int]] = field(default_factory=list)
    """When so many bytes came out at the reader's end."""


@contextmanager
def over_ssh(folder: Path, line: Line) -> Iterator[list[str] | None]:
    """Give the command that runs another through the line; None where ssh is not installed."""
    sshd = shutil.which("sshd", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
    if not sshd or not shutil.which("ssh"):
        yield None
        return
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    port = _free_port()
    (folder / "sshd_config").write_text(_CONFIG.format(port=port, folder=folder))
    with suppress(OSError):
        Path("/run/sshd").mkdir(exist_ok=True)  # where sshd parts with its privileges
    server = subprocess.Popen([sshd, "-D", "-e", "-f", folder / "sshd_config"], stderr=subprocess.DEVNULL)
    try:
        _await(port)
        with _relayed(port, line) as relay:
            yield [
                "ssh", "-tt", "-q", "-F", "none", "-i", os.fspath(folder / "user"), "-p", str(relay),
                "-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={folder / 'known'}",
                "-o", "SendEnv=*", _HOST,
            ]  # fmt: skip
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _relayed(port: int, line: Line) -> Iterator[int]:
    """Listen, and pass what comes to a port and back as the line does."""
    with closing(socket.create_server((_HOST, 0))) as listener:
        threading.Thread(target=_accept, args=(listener, port, line), daemon=True).start()
        yield listener.getsockname()[1]


def _accept(listener: socket.socket, port: int, line: Line) -> None:
    with suppress(OSError):
        while True:
            near, _ = listener.accept()
            far = socket.create_connection((_HOST, port))
            for each in (near, far):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # What waits for the line waits in the socket of whoever sends, as it does in life.
            far.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * _CHUNK)
            _pass(near, far, line, counted=False)
            _pass(far, near, line, counted=True)


def _pass(source: socket.socket, target: socket.socket, line: Line, *, counted: bool) -> None:
    waiting: Queue[tuple[float, bytes]] = Queue()
    threading.Thread(target=_take, args=(source, waiting, line), daemon=True).start()
    threading.Thread(target=_give, args=(target, waiting, line, counted), daemon=True).start()


def _take(source: socket.socket, waiting: Queue[tuple[float, bytes]], line: Line) -> None:
    """Take in no more than passes, and note when it is to come out."""
    with suppress(OSError):
        while data := source.recv(_CHUNK):
            time.sleep(len(data) / line.rate)
            waiting.put((time.perf_counter() + line.delay, data))
    waiting.put((0.0, b""))


def _give(target: socket.socket, waiting: Queue[tuple[float, bytes]], line: Line, counted: bool) -> None:  # noqa: FBT001  (a thread's arguments)
    with suppress(OSError):
        while (due := waiting.get())[1]:
            at, data = due
            time.sleep(max(at - time.perf_counter(), 0.0))
            target.sendall(data)
            if counted:
                line.sent.append((time.perf_counter(), len(data)))
        target.shutdown(socket.SHUT_WR)


def _free_port() -> int:
    with closing(socket.create_server((_HOST, 0))) as found:
        return int(found.getsockname()[1])


def _await(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), closing(socket.create_connection((_HOST, port))):
            return
        time.sleep(0.05)
    raise TimeoutError("sshd does not listen")
