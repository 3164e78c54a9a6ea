"""The network is shut where that was asked for, in workers too, and worker pipes stay open."""

import multiprocessing
import os
import socket
import subprocess
import sys

import pytest
from pebble import ProcessPool

from tailor import sockets

FAR = ("192.0.2.1", 9)


def reach_out() -> tuple[str, int]:
    """Try to leave the machine from a worker process."""
    sockets.install_if_forbidden()
    try:
        socket.create_connection(FAR, timeout=0.2)
    except OSError as error:
        return type(error).__name__, sockets.refused()
    return "connected", 0


@pytest.fixture
def shut():
    """Expect a refusal; take it off the list that the test session watches."""
    before = len(sockets._GATE.heard)
    yield
    assert sockets.refused() > 0
    del sockets._GATE.heard[before:]


@pytest.mark.usefixtures("shut")
@pytest.mark.parametrize(
    "attempt",
    [
        lambda: socket.create_connection(FAR, timeout=0.2),
        lambda: socket.getaddrinfo("example.com", 80),
        lambda: socket.gethostbyname("example.com"),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", FAR),
        lambda: socket.socket(socket.AF_INET6, socket.SOCK_STREAM).connect(("2001:db8::1", 80)),
        lambda: socket.socket().bind(("0.0.0.0", 0)),
    ],
    ids=["connect", "getaddrinfo", "gethostbyname", "sendto", "ipv6", "bind to all"],
)
def test_leaving_the_machine_is_refused_and_counted(attempt):
    before = sockets.attempts()
    with pytest.raises(sockets.SocketForbidden, match="switched off"):
        attempt()
    assert sockets.attempts() == before + 1


@pytest.mark.usefixtures("shut")
def test_a_refusal_looks_like_a_refused_connection_to_libraries():
    with pytest.raises(OSError, match="switched off"):
        socket.create_connection(FAR, timeout=0.2)


def test_the_loopback_stays_open_and_is_counted():
    before = sockets.attempts()
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        with socket.create_connection(server.getsockname()):
            pass
    assert sockets.attempts() > before


def test_unix_sockets_stay_open_and_uncounted(tmp_path):
    before = sockets.attempts()
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"x")
        assert right.recv(1) == b"x"
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(os.path.relpath(tmp_path / "s"))
    if sys.platform != "win32":
        assert sockets.attempts() == before


def test_a_worker_process_forbids_too_and_still_answers():
    with ProcessPool(max_workers=1, context=multiprocessing.get_context("spawn")) as pool:
        assert pool.schedule(reach_out).result(timeout=30) == ("SocketForbidden", 1)


def test_without_the_variable_nothing_is_watched():
    environment = {name: value for name, value in os.environ.items() if name != sockets.VARIABLE}
    program = "from tailor import sockets; sockets.install_if_forbidden(); print(sockets.forbidden())"
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
