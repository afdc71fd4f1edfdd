"""Tables are sorted and searched, and it is said aloud."""

import unittest

import browser
import reports


class TableTests(unittest.TestCase):
    def setUp(self):
        context = browser.opened(reports.page("nordland"))
        self.page = context.__enter__().page
        self.addCleanup(context.__exit__, None, None, None)
        self.table = self.page.locator("section[aria-labelledby=organisations] table")

    def column(self, index):
        return self.table.locator(f"tbody tr:visible > :nth-child({index})").all_text_contents()

    def test_a_number_column_is_sorted_by_size_from_the_keyboard(self):
        button = self.table.locator("th.number .sort").first
        button.focus()
        self.page.keyboard.press("Enter")
        numbers = [int(text) for text in self.column(4)]
        self.assertEqual(numbers, sorted(numbers))
        self.assertEqual(
            self.table.locator("th[aria-sort]").get_attribute("aria-sort"), "ascending")
        self.assertIn("stigende", self.page.locator("#status").text_content())
        self.page.keyboard.press("Enter")
        numbers = [int(text) for text in self.column(4)]
        self.assertEqual(numbers, sorted(numbers, reverse=True))
        self.assertEqual(len(numbers), 18)

    def test_names_are_sorted_as_norwegian(self):
        self.table.locator(".sort").first.click()
        names = self.column(1)
        self.assertEqual(names[0], "Bodø kommune")
        self.assertLess(names.index("Nord universitet"), names.index("Vefsn kommune"))

    def test_a_long_table_is_searched(self):
        field = self.page.locator("section[aria-labelledby=organisations] .search input")
        field.focus()
        self.page.keyboard.type("nav")
        names = self.column(1)
        self.assertGreater(len(names), 3)
        self.assertTrue(all("NAV" in name for name in names), names)
        self.assertEqual(
            self.page.locator("#status").text_content(), f"Rader: {len(names)} av 18.")

    def test_a_name_leads_to_its_card_which_opens(self):
        self.table.locator("tbody a").first.press("Enter")
        card = self.page.locator("details.card[open]")
        card.wait_for()
        self.assertIn("Samarbeider med", card.text_content())
