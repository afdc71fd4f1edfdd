"""What names hold is text, wherever it stands."""

import unittest

import browser
import reports


class HostileNameTests(unittest.TestCase):
    def setUp(self):
        context = browser.opened(reports.page("hostile"))
        self.opened = context.__enter__()
        self.page = self.opened.page
        self.addCleanup(context.__exit__, None, None, None)

    def test_nothing_of_it_runs_or_becomes_an_element(self):
        self.assertEqual(self.opened.errors, [])
        self.assertIsNone(self.page.evaluate("window.harmed ?? null"))
        self.assertEqual(self.page.locator("script").count(), 2)
        self.assertEqual(self.page.locator("img, b, iframe, object").count(), 0)
        self.assertEqual(self.page.locator("svg").count(), 1)

    def test_the_names_are_shown_as_they_are(self):
        shown = self.page.locator(
            "section[aria-labelledby=organisations] tbody th").all_text_contents()
        self.assertEqual(shown, list(reports.READ.values()))
        self.assertEqual(self.page.title(), "</title><script>window.harmed = 3</script>")

    def test_the_figure_holds_text_only(self):
        texts = " ".join(self.page.locator("#stage svg text").all_text_contents())
        self.assertIn("<script>", texts.replace("\u00a0", " "))

    def test_the_controls_show_names_as_text(self):
        self.page.locator("#org-A").focus()
        self.assertIn("<script>", self.page.locator("#chosen").text_content())
        self.assertEqual(self.page.locator("#chosen script").count(), 0)
        options = self.page.locator("#find-names option").evaluate_all("all => all.map(o => o.value)")
        self.assertEqual(sorted(options), sorted(reports.READ.values()))
