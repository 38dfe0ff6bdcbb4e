"""A server that speaks just enough Bolt to let a user in and read nothing, and to refuse whoever wants to write.

Roles are a matter of Neo4j Enterprise, which cannot be had without a licence: this stands for a user of it that may
only read. What comes over the wire is what the driver makes its errors of.
"""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from struct import pack
from threading import Thread

_HELLO, _GOODBYE, _RESET, _RUN, _BEGIN, _ROUTE = 0x01, 0x02, 0x0F, 0x10, 0x11, 0x66
_SUCCESS, _IGNORED, _FAILURE = 0x70, 0x7E, 0x7F

Facts = dict[str, str | list[str]]


@contextmanager
def refusing_server(code: str, message: str, *, bolt: tuple[int, int] = (5, 4)) -> Iterator[str]:
    """The URI of a server that refuses every writing transaction with this code and message.

    Args:
        code: Neo4j's name for the refusal.
        message: Its words.
        bolt: The version of the protocol.
    """
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=_accept, args=(listening, bolt, {"code": code, "message": message}), daemon=True).start()
        yield f"bolt://127.0.0.1:{listening.getsockname()[1]}"


def _accept(listening: socket.socket, bolt: tuple[int, int], refusal: Facts) -> None:
    with suppress(OSError):  # the test is over
        while True:
            connection, _ = listening.accept()
            Thread(target=_serve, args=(connection, bolt, refusal), daemon=True).start()


def _serve(connection: socket.socket, bolt: tuple[int, int], refusal: Facts) -> None:
    with connection, connection.makefile("rb") as incoming:
        incoming.read(20)  # the versions that the driver offers
        connection.sendall(bytes((0, 0, *bolt[::-1])))
        reading, failed = True, False
        while True:
            asked = _message(incoming.read)
            if not asked or asked[1] == _GOODBYE:
                return
            kind = asked[1]
            if kind == _BEGIN:
                reading = b"mode" in asked  # a transaction that writes says nothing of its mode
            failed = kind != _RESET and (failed or kind == _ROUTE or (kind == _RUN and not reading))
            if failed:
                answer = _packed(_FAILURE, refusal) if kind in {_RUN, _ROUTE} else bytes((0xB0, _IGNORED))
            else:
                answer = _packed(_SUCCESS, _facts(kind))
            connection.sendall(pack(">H", len(answer)) + answer + b"\0\0")


def _facts(kind: int) -> Facts:
    if kind == _HELLO:
        return {"server": "Neo4j/5.13.0", "connection_id": "bolt-1"}
    return {"fields": []} if kind == _RUN else {}


def _message(read: Callable[[int], bytes]) -> bytes:
    """One message, put together from its chunks; empty at the end of the line."""
    whole = b""
    while True:
        size = int.from_bytes(read(2))
        if not size:
            return whole
        whole += read(size)


def _packed(kind: int, facts: Facts) -> bytes:
    """A message with one map, of texts and empty lists."""
    cells = (_text(name) + (_text(value) if isinstance(value, str) else b"\x90") for name, value in facts.items())
    return bytes((0xB1, kind, 0xA0 + len(facts))) + b"".join(cells)


def _text(text: str) -> bytes:
    data = text.encode()
    return b"\xd1" + pack(">H", len(data)) + data
