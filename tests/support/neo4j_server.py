"""A real Neo4j for tests: the community server on loopback, with authentication, in a folder of its own."""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import IO, Self

import neo4j

from repository import REPOSITORY

LIBRARY = REPOSITORY / ".tools" / "neo4j" / "lib"
USERNAME = "neo4j"
PASSWORD = "oxytocin-tests"  # noqa: S105  of a server that lives for one test run, on loopback
_OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
_STARTS_WITHIN = 180.0
_STOPS_WITHIN = 60.0


def java(*options: str) -> list[str]:
    """How to run a class of Neo4j's: what comes after it are its arguments.

    For a short life: the quick compiler alone, and the collector with the least to set up, halve what a start costs.
    """
    found = shutil.which("java")
    assert found, "no java: run scripts/setup_neo4j.sh"
    assert LIBRARY.is_dir(), f"{LIBRARY} is missing: run scripts/setup_neo4j.sh"
    opened = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED]
    brief = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"]
    return [found, *brief, "-cp", f"{LIBRARY}/*", *opened, *options]


class Neo4jServer:
    """A server that is started, stopped, killed and started again, always on the same data and ports.

    Attributes:
        bolt: The port of the Bolt protocol.
        settings: More lines for `neo4j.conf`; read at the next start.
    """

    def __init__(self, home: Path) -> None:
        """Prepare a home folder; nothing runs yet."""
        self._home = home
        self.bolt, self._http = free_port(), free_port()
        self.settings: dict[str, str] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None
        self._new = True

    @property
    def uri(self) -> str:
        """Where it listens, routed as to a cluster."""
        return f"neo4j://127.0.0.1:{self.bolt}"

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End it as it stands, since none of its data are kept, and leave nothing behind."""
        self.kill()
        shutil.rmtree(self._home)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self._configure()
        home = [f"--home-dir={self._home}", f"--config-dir={self._home / 'conf'}"]
        self._log = (self._home / "output.log").open("ab")
        self._process = subprocess.Popen(
            [*java("-Xmx1g", "org.neo4j.server.CommunityEntryPoint"), *home],
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self._wait()

    def _configure(self) -> None:
        settings = {
            "server.default_listen_address": "127.0.0.1",
            "server.bolt.listen_address": f"127.0.0.1:{self.bolt}",
            "server.http.listen_address": f"127.0.0.1:{self._http}",
            "server.https.enabled": "false",
            "dbms.usage_report.enabled": "false",
            "server.memory.heap.max_size": "768m",
            "server.memory.pagecache.size": "64m",
            **self.settings,
        }
        folder = self._home / "conf"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "neo4j.conf").write_text("".join(f"{name}={value}\n" for name, value in settings.items()))

    def restart(self) -> None:
        """Shut it down and start it again, so that it reads its settings anew.

        In good order: what a kill leaves to be recovered, a database that may only be read cannot recover.
        """
        assert self._process
        self._process.terminate()
        self._process.wait(_STOPS_WITHIN)
        self.kill()
        self.start()

    def _wait(self) -> None:
        end = time.monotonic() + _STARTS_WITHIN
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.bolt)).close()
                self._first_login()
            except (neo4j.exceptions.ServiceUnavailable, neo4j.exceptions.TransientError, OSError) as error:
                assert self._process, "started above"
                if self._process.poll() is not None or time.monotonic() > end:
                    self.kill()
                    log = (self._home / "output.log").read_text(errors="replace")
                    raise RuntimeError(f"Neo4j did not start:\n{log[-4000:]}") from error
                time.sleep(0.1)
            else:
                return

    def _first_login(self) -> None:
        """Change the first password of a new server, and see that the database answers, which opens after the server.

        In transactions that are tried once: the driver would wait twice as long after every attempt.
        """
        if self._new:
            with (
                neo4j.GraphDatabase.driver(f"bolt://127.0.0.1:{self.bolt}", auth=(USERNAME, "neo4j")) as driver,
                driver.session(database="system") as session,
            ):
                session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", new=PASSWORD).consume()
            self._new = False
        with neo4j.GraphDatabase.driver(self.uri, auth=(USERNAME, PASSWORD)) as driver, driver.session() as session:
            session.run("RETURN 1").consume()

    def kill(self) -> None:
        """End it as a power failure would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        if self._log is not None:
            self._log.close()
            self._log = None

    def pause(self) -> None:
        """Let it hang: connections stand, and nothing answers."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        assert self._process
        self._process.send_signal(signal.SIGCONT)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def given_server() -> tuple[str, str, str] | None:
    """URI, user and password of a server that is there already, whose database the tests may empty."""
    uri = os.environ.get("OXYGRAPH_TEST_NEO4J_URI")
    if not uri:
        return None
    return uri, os.environ.get("NEO4J_USERNAME", USERNAME), os.environ.get("NEO4J_PASSWORD", "")
