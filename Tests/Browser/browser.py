"""One headless Chromium for all tests, and pages opened in it that tell of every request and error."""

import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

pictures = None
_chromium = None


@contextmanager
def running():
    """A browser for as long as the tests run."""
    global _chromium
    with sync_playwright() as playwright:
        # The sandbox can't be had as root, nor in most containers.
        _chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        try:
            yield
        finally:
            _chromium.close()


class Opened:
    """A page, the requests it made and what went wrong."""

    def __init__(self, page):
        self.page = page
        self.requests = []
        self.errors = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.errors.append(message.text))


@contextmanager
def opened(path, width=1100, height=900, **options):
    """A page opened from its file, in a fresh context."""
    context = _chromium.new_context(
        viewport={"width": width, "height": height}, locale="nb-NO", **options)
    try:
        context.set_default_timeout(30_000)
        found = Opened(context.new_page())
        found.page.goto(path.as_uri())
        yield found
    finally:
        context.close()


def picture(page, name, full=False):
    """Keeps a picture of a page to be looked at, when somebody asked for it."""
    if pictures is not None:
        page.screenshot(path=pictures / (name + ".png"), full_page=full)
