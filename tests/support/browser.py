"""A real Chromium for tests, and someone who opens files in it, reaches nobody and notes whatever happens."""

import contextlib
import os
import shutil
import socketserver
import threading
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Self

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Page,
    Request,
    WebError,
    sync_playwright,
)

_AXE = files("axe_playwright_python") / "axe.min.js"
_WITHIN_THE_PAGE = ("data:", "blob:")
_ALONE = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # no name resolves; loopback is where the gate stands
    "--no-first-run",
)


def chromium() -> str:
    """Where the browser is: the one `OXYGRAPH_TEST_CHROMIUM` names, or the installed one.

    Unless told otherwise the one that is built without windows: it draws the same, and opens a page in half the work.

    Raises:
        FileNotFoundError: There is none.
    """
    return installed("OXYGRAPH_TEST_CHROMIUM", "chromium-headless-shell")


def installed(variable: str, usual: str) -> str:
    """Where the browser is that a variable names, or else the usual one.

    Raises:
        FileNotFoundError: There is none.
    """
    wanted = os.environ.get(variable, usual)
    found = shutil.which(wanted)
    if not found:
        raise FileNotFoundError(f"no browser {wanted}: run scripts/setup_browser.sh")
    return found


@contextlib.contextmanager
def started() -> Iterator[Browser]:
    """A headless browser that asks nobody for anything by itself.

    While it runs, this thread counts as inside an event loop: `asyncio.run` does not work in it.
    """
    with sync_playwright() as playwright:
        sandbox = os.geteuid() != 0  # Chromium's sandbox does not work for root
        browser = playwright.chromium.launch(executable_path=chromium(), chromium_sandbox=sandbox, args=_ALONE)
        try:
            yield browser
        finally:
            browser.close()


class Gate(socketserver.ThreadingTCPServer):
    """A proxy on loopback that lets nothing out and remembers what wanted to go.

    It also sees what Playwright may miss: sockets, and what a sandboxed frame asks for while it is parsed. Behind a
    proxy Chromium does not preconnect, so a `<link rel="preconnect">` must be looked for in the source.

    Attributes:
        knocks: Method and target of each attempt, such as `CONNECT example.org:443`.
    """

    def __init__(self) -> None:
        """Stand on a free port; `serve_forever` begins to answer."""
        super().__init__(("127.0.0.1", 0), _Refusal)
        self.knocks: list[str] = []

    @property
    def url(self) -> str:
        """What to give a browser as its proxy."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Refusal(socketserver.StreamRequestHandler):
    timeout = 10.0

    def handle(self) -> None:
        """Note the first line and say no."""
        assert isinstance(self.server, Gate)
        with contextlib.suppress(OSError):
            line = self.rfile.readline().decode("latin-1")
            if line:
                self.server.knocks.append(" ".join(line.split()[:2]))
                self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class Visitor:
    """Someone who opens files, and to whom nothing else should happen.

    Attributes:
        requests: Addresses the pages asked for beside themselves, other files among them, refused ones too.
        errors: Messages of uncaught errors, rejected promises, and errors on the console.
        dialogs: Messages of alerts and the like, each of which was dismissed.
    """

    def __init__(self, browser: Browser) -> None:
        """Take a browser; nothing is open yet."""
        self._browser = browser
        self._gate = Gate()
        self._contexts: list[BrowserContext] = []
        self._opened: set[str] = set()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []

    @property
    def connections(self) -> list[str]:
        """What tried to leave the machine, in the words of the gate; see `Gate`."""
        return self._gate.knocks

    def __enter__(self) -> Self:
        """Close the way out."""
        threading.Thread(target=self._gate.serve_forever, kwargs={"poll_interval": 0.02}).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Close every page, then the gate."""
        try:
            self._close()
        finally:
            self._gate.shutdown()
            self._gate.server_close()

    def _close(self) -> None:
        while self._contexts:
            self._contexts.pop().close()

    def open(self, path: Path, *, fragment: str = "", **options: Any) -> Page:
        """Open a file as a visitor who has never been here, and wait until it has loaded.

        Args:
            path: The file.
            fragment: What follows the `#` of its address.
            options: Of `playwright.sync_api.Browser.new_context`: `viewport`, `color_scheme`, `permissions` …
        """
        wanted = {"viewport": {"width": 1440, "height": 900}, "service_workers": "block", **options}
        context = self._browser.new_context(proxy={"server": self._gate.url, "bypass": "<-loopback>"}, **wanted)
        self._contexts.append(context)
        self._listen(context)
        address = path.absolute().as_uri()
        self._opened.add(address)
        page = context.new_page()
        page.goto(f"{address}#{fragment}" if fragment else address)
        return page

    def _listen(self, context: BrowserContext) -> None:
        context.on("request", self._note_request)
        context.on("console", self._note_console)
        context.on("weberror", self._note_error)
        context.on("dialog", self._note_dialog)

    def _note_request(self, request: Request) -> None:
        address = request.url.partition("#")[0]
        if address not in self._opened and not address.startswith(_WITHIN_THE_PAGE):
            self.requests.append(address)

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _note_error(self, error: WebError) -> None:
        self.errors.append(str(error.error))

    def _note_dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def forgive(self) -> None:
        """Close every page, and forget what happened: it was expected."""
        self._close()
        for noted in (self.requests, self.connections, self.errors, self.dialogs):
            noted.clear()

    def assert_undisturbed(self) -> None:
        """Nothing has happened that was not forgiven."""
        assert not self.requests, f"the page asked for {self.requests}"
        assert not self.connections, f"the page tried to reach {self.connections}"
        assert not self.errors, f"the page had errors: {self.errors}"
        assert not self.dialogs, f"the page opened dialogs: {self.dialogs}"


_LOOK = """async (coloured) => {
  const resultTypes = ["violations"];
  const colours = ["color-contrast", "link-in-text-block"];
  if (!coloured) return (await axe.run({ resultTypes })).violations;
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
  const whole = await axe.run({ resultTypes, rules });
  const part = await axe.run(coloured, { resultTypes, runOnly: colours });
  return [...whole.violations, ...part.violations];
}"""


def axe(page: Page, coloured: str = "") -> dict[str, list[str]]:
    """What axe-core holds against a page as it stands: by rule, the HTML of the elements that break it.

    Args:
        page: The page.
        coloured: A selector of what is new where the rest was looked at before: whether colours are told apart, which
            is most of the work, is asked of that alone.
    """
    page.evaluate(_AXE.read_text("utf-8"))
    return {broken["id"]: [node["html"] for node in broken["nodes"]] for broken in page.evaluate(_LOOK, coloured)}


def fonts(page: Page, selector: str) -> set[str]:
    """The families of the fonts that really draw the text of the first element a selector finds."""
    # What was not yet painted has no fonts.
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    drawn = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    session.detach()
    return {font["familyName"] for font in drawn}
