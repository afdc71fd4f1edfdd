"""The workbook beside the page, read by another reader: its numbers are those of results.json, and what
names hold is text."""

import json
import math
import unittest

import openpyxl

import reports


def tables(name):
    """The sheets of a report's workbook, each with the table of results.json that it was made of."""
    folder = reports.page(name).parent
    book = openpyxl.load_workbook(folder / "tables.xlsx")
    results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    return list(zip(book.worksheets, results["tables"], strict=True))


def rows(sheet, table):
    """The rows below the headings."""
    head = [column["heading"] for column in table["columns"]]
    place = next(number for number, row in enumerate(sheet.iter_rows(values_only=True), 1)
                 if list(row[:len(head)]) == head)
    return list(sheet.iter_rows(min_row=place + 1, max_col=len(head)))


class WorkbookTests(unittest.TestCase):
    def test_every_number_is_that_of_the_results(self):
        for name in reports.all():
            count = 0
            for sheet, table in tables(name):
                for written, row in zip(rows(sheet, table), table["rows"]):
                    for cell, column in zip(written, table["columns"]):
                        value = row[column["id"]]
                        if value is None:
                            self.assertIsNone(cell.value, f"{name} {sheet.title} {cell.coordinate}")
                        elif isinstance(value, (int, float)) and not isinstance(value, bool):
                            count += 1
                            self.assertEqual(cell.data_type, "n")
                            self.assertTrue(
                                math.isclose(cell.value, value, rel_tol=1e-15),
                                f"{name} {sheet.title} {cell.coordinate}")
            self.assertGreater(count, 20, name)

    def test_nothing_is_a_formula_or_a_link(self):
        for name in reports.all():
            for sheet, _ in tables(name):
                for row in sheet.iter_rows():
                    for cell in row:
                        self.assertIn(cell.data_type, "sn", f"{name} {cell.coordinate}")
                        self.assertIsNone(cell.hyperlink)

    def test_harmful_names_are_read_back_as_they_are(self):
        sheet, table = next(pair for pair in tables("hostile") if pair[1]["id"] == "organisations")
        shown = [row[1].value for row in rows(sheet, table)]
        self.assertEqual(shown, list(reports.READ.values()))
        # A text that begins as a formula does stays one when somebody edits its cell.
        formats = {row[1].value: row[1].number_format for row in rows(sheet, table)}
        self.assertEqual(formats[reports.NAMES["C"]], "@")

    def test_headings_stay_and_can_be_filtered(self):
        for name in reports.all():
            for sheet, table in tables(name)[1:]:
                self.assertIn(sheet.freeze_panes, ("A2", "C2"), sheet.title)
                if table["rows"]:
                    self.assertTrue(sheet.auto_filter.ref.startswith("A1:"), sheet.title)
