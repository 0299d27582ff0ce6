"""Loopback servers that answer exactly what a test wants, down to the byte."""

import contextlib
import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

from .story import page

Answer = Callable[[socket.socket, bytes, threading.Event], None]
"""Writes an answer to a connection; gets the request's head and an event that ends the server."""

PAGE = page().encode()


def http(body: bytes, status: str = "200 OK", *, length: int | None = None, **headers: str) -> bytes:
    """A whole HTTP answer."""
    fields = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(body) if length is None else length),
    }
    fields |= {name.replace("_", "-").title(): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}Connection: close\r\n\r\n".encode() + body


def says(answer: bytes) -> Answer:
    """An answer that is just these bytes."""

    def send(connection: socket.socket, request: bytes, over: threading.Event) -> None:
        connection.sendall(answer)

    return send


def silent(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Never answers."""
    over.wait(10)


def stops_after_head(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Sends the head of an answer and nothing more."""
    connection.sendall(http(b"", length=1000))
    over.wait(10)


def drips_head(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Sends one header after the other, each in time, without end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not over.wait(0.02):
        connection.sendall(b"X-Wait: a little longer\r\n")


def drips_body(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Sends a body byte by byte, each in time, without end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while not over.wait(0.02):
        connection.sendall(b".")


def endless(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Sends a body that never ends as fast as it can."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while not over.is_set():
        connection.sendall(b"<p>more and more and more</p>" * 1000)


def closes(connection: socket.socket, request: bytes, over: threading.Event) -> None:
    """Closes the connection without a word."""


def bomb(layers: int = 1, megabytes: int = 64) -> bytes:
    """Zeros, packed; small on the wire and huge when unpacked."""
    packed = b"\0" * (megabytes * 1024 * 1024)
    for _ in range(layers):
        packed = gzip.compress(packed, 6)
    return packed


class Server:
    """A server on the loopback interface.

    Attributes:
        address: Its address.
        requests: The heads of the requests it got.
    """

    def __init__(self, answers: list[Answer], tls: ssl.SSLContext | None = None) -> None:
        """Listen; the last answer is given again and again."""
        self._answers = answers
        self._tls = tls
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.requests: list[bytes] = []
        port = self._socket.getsockname()[1]
        self.address = f"{'https' if tls else 'http'}://127.0.0.1:{port}/story"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """End every answer and stop listening."""
        self._over.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            request = b""
            while b"\r\n\r\n" not in request and not request.startswith(b"\x16\x03"):
                piece = connection.recv(65536)
                if not piece:
                    return
                request += piece
            number = len(self.requests)
            self.requests.append(request)
            self._answers[min(number, len(self._answers) - 1)](connection, request, self._over)


@contextlib.contextmanager
def serving(*answers: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server that gives one answer after the other."""
    server = Server(list(answers), tls)
    try:
        yield server
    finally:
        server.close()
