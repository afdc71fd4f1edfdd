"""Anybody can read and use the page: axe-core finds nothing, it reflows, and it can be enlarged."""

import unittest

from axe_playwright_python.sync_playwright import Axe

import browser
import reports

SCHEMES = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced-colours": {"forced_colors": "active", "color_scheme": "dark"},
}

# What WCAG 1.4.12 lets a reader set, and nothing may be lost by it.
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""


class AccessibilityTests(unittest.TestCase):
    def test_axe_finds_no_violation(self):
        for name, path in reports.all().items():
            for scheme, options in SCHEMES.items():
                with self.subTest(f"{name} {scheme}"), browser.opened(path, **options) as opened:
                    self.assert_sound(opened.page)
                    browser.picture(opened.page, f"{name}-{scheme}")

    def test_axe_finds_no_violation_when_all_is_open_and_in_use(self):
        for scheme, options in SCHEMES.items():
            path = reports.page("nordland")
            with self.subTest(scheme), browser.opened(path, **options) as opened:
                page = opened.page
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                page.locator("#org-BODO").click()
                page.locator("#zoom-in").click()
                page.locator("#filter-sector").select_option(index=1)
                self.assert_sound(page)
                browser.picture(page, f"in-use-{scheme}")

    def test_nothing_is_lost_on_a_narrow_screen_or_at_200_per_cent(self):
        for name, path in reports.all().items():
            for width in [320, 640, 768, 1440]:
                with self.subTest(f"{name} {width}"), browser.opened(path, width=width) as opened:
                    self.assert_reflows(opened.page, width)
                    browser.picture(opened.page, f"{name}-{width}")

    def test_nothing_is_lost_with_wider_spacing(self):
        path = reports.page("nordland")
        with browser.opened(path, width=320, bypass_csp=True) as opened:
            opened.page.add_style_tag(content=SPACING)
            self.assert_reflows(opened.page, 320)

    def test_the_keyboards_place_is_seen(self):
        with browser.opened(reports.page("nordland")) as opened:
            page = opened.page
            for _ in range(40):
                page.keyboard.press("Tab")
                self.assertTrue(page.evaluate("""() => {
                  const at = document.activeElement, style = getComputedStyle(at);
                  const shape = at.querySelector?.('polygon, ellipse, path, rect');
                  return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none' ||
                    at.matches('.node') && parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
                }"""), page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))

    def test_the_first_tab_is_a_short_way_to_the_content(self):
        with browser.opened(reports.page("nordland")) as opened:
            opened.page.keyboard.press("Tab")
            self.assertEqual(opened.page.evaluate("document.activeElement.hash"), "#content")
            opened.page.keyboard.press("Enter")
            self.assertEqual(opened.page.evaluate("document.activeElement.id"), "content")

    def test_reduced_motion_is_honoured(self):
        with browser.opened(reports.page("nordland"), reduced_motion="reduce") as opened:
            self.assertEqual(opened.page.evaluate(
                "getComputedStyle(document.querySelector('#org-BODO')).transitionDuration"), "0s")

    def assert_sound(self, page):
        found = Axe().run(page)
        lines = [f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')}"
                 for rule in found.response["violations"] for node in rule["nodes"][:3]]
        self.assertEqual(lines, [])

    def assert_reflows(self, page, width):
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
