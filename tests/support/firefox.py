"""A real Firefox for tests, spoken to over WebDriver BiDi: it opens a page, acts on it as a person does, and prints it.

The protocol is JSON over a socket, and Firefox itself answers it: no driver stands between.
"""

import base64
import contextlib
import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from websockets.sync.client import ClientConnection, connect

from browser import Gate, installed

KEYS: Mapping[str, str] = MappingProxyType(
    {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "ArrowDown": "\ue015"}
)
"""Keys that are no letters, as WebDriver writes them."""

_WITHIN_THE_PAGE = ("data:", "blob:", "about:")
_PATIENCE = 60.0  # seconds that a start, or an answer, may take on a machine that others use
_EVENTS = ["log.entryAdded", "network.beforeRequestSent", "browsingContext.userPromptOpened"]
_QUIET = {  # what a fresh Firefox would ask its makers for
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.systemAddon.update.enabled": False,
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,none",
}


def firefox() -> str:
    """Where the browser is: the one `OXYGRAPH_TEST_FIREFOX` names, or the installed one.

    Raises:
        FileNotFoundError: There is none.
    """
    return installed("OXYGRAPH_TEST_FIREFOX", "firefox-esr")


class Firefox:
    """A browser that is running, and whatever its pages did without being told to.

    Attributes:
        requests: Addresses that pages asked for beside themselves.
        errors: Uncaught errors, and errors on the console.
        dialogs: Messages of alerts and the like.
    """

    def __init__(self, socket: ClientConnection) -> None:
        """Take a socket to a browser and begin to listen."""
        self._socket = socket
        self._asked = 0
        self._opened: set[str] = set()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self.ask("session.new", capabilities={})
        self.ask("session.subscribe", events=_EVENTS)

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers to a command; events that come meanwhile are noted.

        Raises:
            RuntimeError: It refuses, and says why.
            TimeoutError: It does not answer.
        """
        self._asked += 1
        self._socket.send(json.dumps({"id": self._asked, "method": method, "params": parameters}))
        while True:
            said = json.loads(self._socket.recv(timeout=_PATIENCE))
            if said["type"] == "event":
                self._note(said["method"], said["params"])
            elif said["id"] == self._asked:
                if said["type"] == "error":
                    raise RuntimeError(f"{method}: {said['error']}: {said['message']}")
                return cast("dict[str, Any]", said["result"])

    def _note(self, event: str, told: Mapping[str, Any]) -> None:
        if event == "log.entryAdded" and told["level"] == "error":
            self.errors.append(str(told["text"]))
        elif event == "network.beforeRequestSent":
            address = told["request"]["url"].partition("#")[0]
            if address not in self._opened and not address.startswith(_WITHIN_THE_PAGE):
                self.requests.append(address)
        elif event == "browsingContext.userPromptOpened":
            self.dialogs.append(str(told["message"]))

    def open(self, path: Path, *, fragment: str = "", width: int = 1440, height: int = 900) -> "Sheet":
        """A file in a tab of its own, loaded."""
        address = path.absolute().as_uri()
        self._opened.add(address)
        tab = self.ask("browsingContext.create", type="tab")["context"]
        self.ask("browsingContext.setViewport", context=tab, viewport={"width": width, "height": height})
        sheet = Sheet(self, tab)
        sheet.go(f"{address}#{fragment}" if fragment else address)
        return sheet

    def assert_undisturbed(self) -> None:
        """Nothing has happened that was not asked for."""
        assert not self.requests, f"the page asked for {self.requests}"
        assert not self.errors, f"the page had errors: {self.errors}"
        assert not self.dialogs, f"the page opened dialogs: {self.dialogs}"


class Sheet:
    """A page in a tab of Firefox."""

    def __init__(self, browser: Firefox, tab: str) -> None:
        """Take a tab."""
        self._browser = browser
        self._tab = tab

    def go(self, address: str) -> None:
        """Go to an address and wait until it has loaded."""
        self._browser.ask("browsingContext.navigate", context=self._tab, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """What an expression of JavaScript says, as JSON tells it; a promise is awaited.

        Raises:
            RuntimeError: It throws.
        """
        text = f"Promise.resolve({expression}).then((value) => JSON.stringify(value ?? null))"
        target = {"context": self._tab}
        said = self._browser.ask("script.evaluate", expression=text, target=target, awaitPromise=True)
        if said["type"] != "success":
            raise RuntimeError(said["exceptionDetails"]["text"])
        return json.loads(said["result"]["value"])

    def until(self, condition: str) -> None:
        """Wait until something is so.

        Raises:
            TimeoutError: It does not come about.
        """
        end = time.monotonic() + _PATIENCE
        while not self.evaluate(f"Boolean({condition})"):
            if time.monotonic() > end:
                raise TimeoutError(condition)
            time.sleep(0.025)

    def text(self, selector: str) -> str:
        """What a person reads in the first element that a selector finds."""
        return str(self.evaluate(f"document.querySelector({json.dumps(selector)}).innerText"))

    def click(self, selector: str) -> None:
        """Press the pointer on the middle of what a selector finds; it must be what lies on top there."""
        found = self.evaluate(
            f"""(() => {{
              const it = document.querySelector({json.dumps(selector)});
              it.scrollIntoView({{ block: "center", inline: "nearest" }});
              const middle = () => {{
                const box = it.getBoundingClientRect();
                return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
              }};
              scrollBy(0, Math.max(0, middle()[1] - innerHeight / 2)); // it does not bring parts of a picture into view
              const [x, y] = middle();
              return {{ x, y, hit: it.contains(document.elementFromPoint(x, y)) }};
            }})()"""
        )
        assert found["hit"], f"{selector} cannot be clicked: something lies on it"
        self.tap(found["x"], found["y"])

    def tap(self, x: float, y: float) -> None:
        """Press the pointer on a place in the window."""
        at = {"type": "pointerMove", "x": round(x), "y": round(y)}
        self._act("pointer", at, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0})

    def press(self, *keys: str) -> None:
        """Press keys of `KEYS`, one after the other."""
        self.type("".join(KEYS[key] for key in keys))

    def type(self, text: str) -> None:
        """Press the key of each letter."""
        self._act("key", *({"type": way, "value": letter} for letter in text for way in ("keyDown", "keyUp")))

    def _act(self, kind: str, *steps: Mapping[str, Any]) -> None:
        actions = [{"type": kind, "id": kind, "actions": steps}]
        self._browser.ask("input.performActions", context=self._tab, actions=actions)
        self.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def printed(self, *, landscape: bool = False) -> bytes:
        """The page on paper of A4, as PDF."""
        way = "landscape" if landscape else "portrait"
        sheet = {"width": 21.0, "height": 29.7}
        told = self._browser.ask("browsingContext.print", context=self._tab, orientation=way, page=sheet)
        return base64.b64decode(told["data"])

    def picture(self) -> bytes:
        """What is in the window, as PNG."""
        return base64.b64decode(self._browser.ask("browsingContext.captureScreenshot", context=self._tab)["data"])

    def close(self) -> None:
        """Close the tab."""
        self._browser.ask("browsingContext.close", context=self._tab)


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Firefox]:
    """A headless Firefox with a profile of its own in a folder, whose every way out ends at a gate.

    Raises:
        RuntimeError: It does not start; the message is its own.
    """
    gate = Gate()
    threading.Thread(target=gate.serve_forever, kwargs={"poll_interval": 0.02}).start()
    try:
        profile = folder / "profile"
        profile.mkdir()
        lines = {**_QUIET, **_through(gate.server_address[1])}.items()
        written = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in lines]
        (profile / "user.js").write_text("".join(written), encoding="utf-8")
        with _process(profile) as port, connect(f"ws://127.0.0.1:{port}/session", max_size=None, proxy=None) as socket:
            browser = Firefox(socket)
            yield browser
            browser.ask("browser.close")
    finally:
        gate.shutdown()
        gate.server_close()


def _through(port: int) -> dict[str, str | int | bool]:
    """The preferences of a browser that reaches everything by way of a proxy, this machine too."""
    hosts = {f"network.proxy.{kind}": "127.0.0.1" for kind in ("http", "ssl")}
    ports = {f"network.proxy.{kind}_port": port for kind in ("http", "ssl")}
    return {**hosts, **ports, "network.proxy.type": 1, "network.proxy.allow_hijacking_localhost": True}


@contextlib.contextmanager
def _process(profile: Path) -> Iterator[int]:
    """Firefox in a process of its own, and the port at which it listens; afterwards it is gone."""
    log = profile.parent / "firefox.log"
    told = profile / "WebDriverBiDiServer.json"
    arguments = ["--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port=0"]
    home = {**os.environ, "HOME": str(profile.parent)}  # it will not start in a home that is another's
    with (
        log.open("wb") as said,
        subprocess.Popen([firefox(), *arguments], stdout=said, stderr=said, env=home) as process,
    ):
        try:
            end = time.monotonic() + _PATIENCE
            while not (told.exists() and told.read_text("utf-8").rstrip().endswith("}")):
                if process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"Firefox does not start: {log.read_text('utf-8')}")
                time.sleep(0.025)
            yield json.loads(told.read_text("utf-8"))["ws_port"]
            process.wait(_PATIENCE)
        finally:
            process.kill()
