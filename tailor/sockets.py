"""Forbids the network on demand: with TAILOR_FORBID_SOCKETS=1 no process of the app gets past its own machine.

Every process asks for it as its first act, workers included, for they inherit the environment. What stays open: Unix
sockets and named pipes, over which worker processes are spoken to, and the loopback, over which nothing leaves the
machine: Windows builds its socket pairs on it, and a model server of the user's own listens there. Loopback attempts
are counted all the same, so that a count of 0 means that no internet address was reached for at all.
"""

import os
import sys

VARIABLE = "TAILOR_FORBID_SOCKETS"

_ADDRESS_AT = {
    "socket.bind": 1,
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
    "socket.getnameinfo": 0,
}


class SocketForbidden(PermissionError):
    """An attempt to reach the network while that is forbidden; libraries take it for a refused connection."""


class _Gate:
    """Sees every socket event of this process; an audit hook cannot be taken out again."""

    def __init__(self) -> None:
        self.installed = False
        # One entry an attempt, whether it was refused: appending is one step even where threads race.
        self.heard: list[bool] = []

    def install(self) -> None:
        if not self.installed:
            self.installed = True
            sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not event.startswith("socket.") or event not in _ADDRESS_AT:
            return
        address = arguments[_ADDRESS_AT[event]]
        if _is_unix(event, address):
            return
        refused = not _is_loopback(address)
        self.heard.append(refused)
        if refused:
            raise SocketForbidden(f"The network is switched off ({VARIABLE}=1): {event} {address!r}")


_GATE = _Gate()


def install_if_forbidden() -> None:
    """Forbid the network in this process if the environment says so; call it before anything else."""
    if os.environ.get(VARIABLE) == "1":
        _GATE.install()


def forbidden() -> bool:
    """Return whether this process is watched."""
    return _GATE.installed


def attempts() -> int:
    """Return how often this process reached for an internet address, the loopback included, since it is watched."""
    return len(_GATE.heard)


def refused() -> int:
    """Return how many of these attempts would have left the machine and were refused."""
    return sum(_GATE.heard)


def _is_unix(event: str, address: object) -> bool:
    """A Unix socket's address is a path; only a bare `sendmsg` on a connected socket has none."""
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        return isinstance(address, str | bytes)
    return event == "socket.sendmsg" and (address is None or isinstance(address, str | bytes))


def _is_loopback(address: object) -> bool:
    host = address[0] if isinstance(address, tuple) and address else address
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    return isinstance(name, str) and (name in ("localhost", "::1") or name.startswith("127."))
