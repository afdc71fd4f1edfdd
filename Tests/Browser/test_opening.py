"""The page opens from disk by itself, and all of it is there without its script."""

import csv
import unittest

import browser
import reports


class OpeningTests(unittest.TestCase):
    def test_every_page_opens_without_an_error_or_a_request(self):
        for name, path in reports.all().items():
            with self.subTest(name), browser.opened(path) as opened:
                self.assertEqual(opened.errors, [])
                self.assertEqual(opened.requests, [path.as_uri()])
                self.assertTrue(opened.page.locator("#network-controls").is_visible())

    def test_the_browser_understands_the_whole_style_sheet(self):
        """Chromium drops what it doesn't understand, so a slip in a selector shows as a rule less."""
        path = reports.page("nordland")
        with browser.opened(path) as opened:
            parsed = opened.page.evaluate(
                "() => { const n = r => [...r].reduce((s, x) => s + 1 + "
                "(x.cssRules ? n(x.cssRules) : 0), 0); return n(document.styleSheets[0].cssRules) }")
            written = opened.page.evaluate(
                "() => document.querySelector('style').textContent.split('{').length - 1")
        self.assertEqual(parsed, written)

    def test_without_the_script_everything_is_there(self):
        for name, path in reports.whole().items():
            with self.subTest(name), browser.opened(path, java_script_enabled=False) as opened:
                page = opened.page
                self.assertFalse(page.locator("#network-controls").is_visible())
                self.assertTrue(page.locator("#stage svg").is_visible())
                text = page.locator("body").text_content()
                for row in self.rows(path.parent / "organisations.csv"):
                    self.assertIn(" ".join(row[1].lstrip("'").split()), " ".join(text.split()))
                for row in self.rows(path.parent / "findings.csv"):
                    self.assertIn(" ".join(row[2].lstrip("'").split()), " ".join(text.split()))

    def test_without_the_script_every_snapshots_figure_can_be_opened(self):
        with browser.opened(reports.page("nordland"), java_script_enabled=False) as opened:
            others = opened.page.locator("details.frame")
            self.assertEqual(others.count(), 2)
            self.assertFalse(others.first.locator("svg").is_visible())
            others.first.locator("summary").click()
            self.assertTrue(others.first.locator("svg").is_visible())

    def rows(self, path):
        text = path.read_text(encoding="utf-8-sig")
        delimiter = ";" if text.split("\n")[0].count(";") > 1 else ","
        return list(csv.reader(text.splitlines(), delimiter=delimiter))[1:]
