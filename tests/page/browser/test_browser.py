"""What the tests of the page stand on: a browser that reaches nobody, and a visitor who misses nothing."""

from pathlib import Path

import pytest

from browser import Visitor, axe, chromium, fonts

POLICY = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src 'unsafe-inline'\">"


def written(folder: Path, body: str, *, head: str = "<title>Test</title>", root: str = "<html lang='en'>") -> Path:
    """A small page in a file."""
    path = folder / "page.html"
    html = f"<!doctype html>{root}<head><meta charset='utf-8'>{head}</head><body><main>{body}</main></body></html>"
    path.write_text(html, encoding="utf-8")
    return path


def test_a_quiet_page_leaves_nothing_to_note(visitor: Visitor, tmp_path: Path) -> None:
    """The page itself, its fragment, and data it carries are no requests."""
    body = "<h1>Quiet</h1><img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='>"
    script = "<script>fetch(URL.createObjectURL(new Blob(['x']))).then(r => { document.title = r.ok })</script>"
    page = visitor.open(written(tmp_path, body + script), fragment="here")
    page.wait_for_function("document.title === 'true'")
    assert page.url.endswith("page.html#here")
    visitor.assert_undisturbed()


def test_a_request_to_the_outside_is_refused_and_counted(visitor: Visitor, tmp_path: Path) -> None:
    """Both by the page's own account and at the gate."""
    page = visitor.open(written(tmp_path, "<img alt='' src='https://example.org/a.png'>"))
    assert page.evaluate("document.images[0].naturalWidth") == 0
    assert visitor.requests == ["https://example.org/a.png"]
    assert set(visitor.connections) == {"CONNECT example.org:443"}
    assert "Failed to load resource" in visitor.errors[0]
    with pytest.raises(AssertionError, match=r"example\.org/a\.png"):
        visitor.assert_undisturbed()
    visitor.forgive()


def test_a_request_that_a_policy_forbids_is_counted_all_the_same(visitor: Visitor, tmp_path: Path) -> None:
    """A page that only its own policy keeps from asking still wanted to ask."""
    visitor.open(written(tmp_path, "<img alt='' src='https://example.org/a.png'>", head=POLICY))
    assert visitor.requests == ["https://example.org/a.png"]
    assert visitor.connections == []
    visitor.forgive()


@pytest.mark.parametrize(
    ("html", "knock"),
    [
        ("<script>new WebSocket('ws://example.org/')</script>", "CONNECT example.org:80"),
        ("<script>fetch('http://localhost:8765/')</script>", "GET http://localhost:8765/"),
        ("<script>fetch('http://127.0.0.1:8765/')</script>", "GET http://127.0.0.1:8765/"),
        ("<iframe sandbox srcdoc=\"<img src='https://example.org/a.png'>\"></iframe>", "CONNECT example.org:443"),
    ],
)
def test_no_other_way_out_is_open_either(visitor: Visitor, tmp_path: Path, html: str, knock: str) -> None:
    """Sockets, servers on this machine and sandboxed frames end at the gate, though not all count as requests."""
    page = visitor.open(written(tmp_path, html))
    for _ in range(100):
        if visitor.connections:
            break
        page.wait_for_timeout(50)
    assert set(visitor.connections) == {knock}
    visitor.forgive()


def test_another_file_beside_the_page_is_counted(visitor: Visitor, tmp_path: Path) -> None:
    """One file means one file, even where the other one exists."""
    (tmp_path / "more.js").write_text("document.title = 'more'")
    page = visitor.open(written(tmp_path, "<script src='more.js'></script>"))
    assert page.title() == "more"
    assert visitor.requests == [(tmp_path / "more.js").as_uri()]
    visitor.forgive()


def test_an_alert_is_noted_and_does_not_block(visitor: Visitor, tmp_path: Path) -> None:
    """Hostile strings are caught by it."""
    page = visitor.open(written(tmp_path, "<script>document.title = String(confirm('sure?'))</script>"))
    assert page.title() == "false"
    assert visitor.dialogs == ["sure?"]
    with pytest.raises(AssertionError, match="sure"):
        visitor.assert_undisturbed()
    visitor.forgive()


@pytest.mark.parametrize(
    "script",
    ["throw new Error('went wrong')", "Promise.reject(new Error('went wrong'))", "console.error('went wrong')"],
)
def test_an_error_of_a_script_is_noted(visitor: Visitor, tmp_path: Path, script: str) -> None:
    """Thrown, rejected, or printed; and not only while the page loads."""
    page = visitor.open(written(tmp_path, f'<button onclick="{script}">Go</button>'))
    assert visitor.errors == []
    page.click("button")
    page.wait_for_timeout(50)
    assert [error for error in visitor.errors if "went wrong" in error]
    with pytest.raises(AssertionError, match="went wrong"):
        visitor.assert_undisturbed()
    visitor.forgive()


def test_axe_finds_what_is_wrong_under_a_strict_policy(visitor: Visitor, tmp_path: Path) -> None:
    """It works without loosening the policy of the page, and names the element."""
    page = visitor.open(written(tmp_path, "<h1>Bad</h1><input>", head=POLICY, root="<html>"))
    found = axe(page)
    assert found.keys() == {"document-title", "html-has-lang", "label"}
    assert found["label"] == ["<input>"]


def test_axe_finds_nothing_in_a_good_page(visitor: Visitor, tmp_path: Path) -> None:
    """So an empty answer is possible."""
    assert axe(visitor.open(written(tmp_path, "<h1>Good</h1>", head=f"{POLICY}<title>Good</title>"))) == {}


def test_axe_asks_of_colours_where_it_is_told_and_of_all_else_everywhere(visitor: Visitor, tmp_path: Path) -> None:
    """What was looked at before is not looked at for its colours again; a field without a name is found anywhere."""
    pale = "<p style='color: #ccc; background: #fff'>pale</p>"
    page = visitor.open(written(tmp_path, f"<h1>Bad</h1><input>{pale}<div id='new'>{pale}</div>"))
    both, new = axe(page), axe(page, coloured="#new")
    assert both.keys() == new.keys() == {"color-contrast", "label"}
    assert (len(both["color-contrast"]), len(new["color-contrast"])) == (2, 1)


def test_chinese_is_drawn_with_a_chinese_font(visitor: Visitor, tmp_path: Path) -> None:
    """Otherwise every picture and every measured label would be of empty boxes."""
    page = visitor.open(written(tmp_path, "<p lang='zh-CN' style='font-family: sans-serif'>催产素</p>"))
    assert fonts(page, "p") == {"Noto Sans CJK SC"}


def test_each_opening_is_a_first_visit_with_its_own_options(visitor: Visitor, tmp_path: Path) -> None:
    """Nothing stored by one page is there for the next, and a phone can follow a desk."""
    path = written(tmp_path, "<h1>Here</h1>")
    desk = visitor.open(path)
    desk.evaluate("localStorage.setItem('seen', '1')")
    phone = visitor.open(path, viewport={"width": 390, "height": 844}, color_scheme="dark")
    assert desk.evaluate("[innerWidth, innerHeight]") == [1440, 900]
    assert phone.evaluate("[innerWidth, localStorage.getItem('seen')]") == [390, None]
    assert phone.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")


def test_a_missing_browser_fails_and_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It never skips."""
    monkeypatch.setenv("OXYGRAPH_TEST_CHROMIUM", "no-such-browser")
    with pytest.raises(FileNotFoundError, match=r"no-such-browser: run scripts/setup_browser\.sh"):
        chromium()
