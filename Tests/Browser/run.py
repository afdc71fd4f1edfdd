"""Writes the pages of reports, opens them in headless Chromium and checks them.

    SAMSPILL=path/of/samspill python Tests/Browser/run.py [--keep FOLDER] [TEST ...]

With --keep, pages, screenshots and printed pages stay in a folder to be looked at.
"""

import sys
import tempfile
import unittest
from pathlib import Path

import browser
import reports

MODULES = ["test_opening", "test_accessibility", "test_network", "test_tables", "test_hostile",
           "test_markup", "test_print", "test_workbook"]


def main():
    words = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if words[:1] == ["--keep"]:
            folder, words = Path(words[1]), words[2:]
            folder.mkdir(parents=True, exist_ok=True)
            browser.pictures = folder
        reports.write(folder)
        suite = unittest.defaultTestLoader.loadTestsFromNames(words or MODULES)
        with browser.running():
            result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed = len(result.failures) + len(result.errors)
    print(f"Browser tests: {result.testsRun} run on {len(reports.all())} pages, {failed} failed.")
    sys.exit(1 if failed or result.testsRun == 0 else 0)


if __name__ == "__main__":
    main()
