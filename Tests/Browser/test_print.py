"""The page prints as a report on A4."""

import io
import unittest

from pypdf import PdfReader

import browser
import reports


class PrintTests(unittest.TestCase):
    def printed(self, name):
        with browser.opened(reports.page(name)) as opened:
            if name == "nordland":
                # What somebody has done to the figure doesn't follow onto paper.
                opened.page.locator("#zoom-in").click()
                opened.page.locator("#filter-sector").select_option(index=1)
            pdf = opened.page.pdf(prefer_css_page_size=True)
        if browser.pictures is not None:
            (browser.pictures / f"{name}.pdf").write_bytes(pdf)
        return PdfReader(io.BytesIO(pdf))

    def test_it_is_a4_with_the_first_screen_first(self):
        for name in ["nordland", "southern-women"]:
            with self.subTest(name):
                found = self.printed(name)
                box = found.pages[0].mediabox
                self.assertAlmostEqual(float(box.width), 595, delta=2)
                self.assertAlmostEqual(float(box.height), 842, delta=2)
                text = " ".join(found.pages[0].extract_text().split())
                self.assertIn("Figur 1", " ".join(p.extract_text() for p in found.pages[:2]))
                self.assertNotIn("Nullstill", text)
                self.assertLess(len(found.pages), 30)

    def test_nothing_is_too_wide_for_the_paper(self):
        """Or the browser would make all of it smaller than it was set."""
        with browser.opened(reports.page("nordland"), width=672) as opened:
            opened.page.emulate_media(media="print")
            self.assertLessEqual(
                opened.page.evaluate("document.documentElement.scrollWidth"), 672)

    def test_what_is_folded_on_screen_is_printed(self):
        text = " ".join(" ".join(p.extract_text() for p in self.printed("nordland").pages).split())
        self.assertIn("Nettverket består av 18 aktører", text)
        self.assertIn("Gap som gjelder aktøren", text)
        self.assertIn("Hvis NAV Indre Salten faller bort", text)
