"""The figure can be explored: by keyboard alone, by pointer, and what happens is said aloud."""

import unittest

import browser
import reports


class NetworkTests(unittest.TestCase):
    def open(self, name="nordland", **options):
        context = browser.opened(reports.page(name), **options)
        opened = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        self.page = opened.page
        return opened.page

    def status(self):
        return self.page.locator("#status").text_content()

    def focused(self):
        return self.page.evaluate("document.activeElement.id")

    def tab_to(self, id, limit=80):
        """Goes to an element as somebody without a mouse does."""
        for _ in range(limit):
            if self.focused() == id:
                return
            self.page.keyboard.press("Tab")
        self.fail(f"{id} can't be reached with Tab")

    def enter_figure(self):
        """From the last control before the figure to the actor that stands for it."""
        self.tab_to("stage")
        self.page.keyboard.press("Tab")
        self.assertTrue(self.focused().startswith("org-"), self.focused())

    def visible_ties(self):
        return self.page.locator("#stage figure:not([hidden]) .edge:not(.out)[id*=tie-]").count()

    def test_every_control_is_reached_by_tab_alone(self):
        self.open()
        for id in ["find", "snapshot", "filter-sector", "filter-phase", "filter-intensity",
                   "filter-status", "zoom-in", "zoom-out", "reset", "stage"]:
            self.tab_to(id)
        self.page.keyboard.press("Tab")
        self.assertTrue(self.focused().startswith("org-"))
        # One actor stands for the figure: the next Tab leaves it.
        self.page.keyboard.press("Tab")
        self.assertFalse(self.focused().startswith("org-"), self.focused())

    def test_an_actor_says_its_name_sector_and_neighbours(self):
        page = self.open()
        label = page.locator("#org-HAMAROY").get_attribute("aria-label") or ""
        self.assertEqual(label, "Hamarøy kommune. Kommune. Relasjoner: 1 (NAV Indre Salten).")
        self.assertEqual(page.locator("#org-HAMAROY").get_attribute("role"), "button")

    def test_search_goes_to_an_actor_by_keyboard(self):
        page = self.open()
        self.tab_to("find")
        page.keyboard.type("hamar")
        self.assertEqual(self.status(), "Treff: 1, i figuren: 1. Enter går til det første.")
        page.keyboard.press("Enter")
        self.assertEqual(self.focused(), "org-HAMAROY")
        self.assertIn("Hamarøy kommune", page.locator("#chosen").text_content())
        link = page.locator("#chosen a")
        link.press("Enter")
        page.locator("#card-org-HAMAROY[open]").wait_for()

    def test_the_arrow_keys_walk_from_neighbour_to_neighbour(self):
        page = self.open()
        data = page.evaluate("JSON.parse(document.getElementById('page-data').textContent)")
        frame = data["frames"][data["current"]]
        pairs = {frozenset((data["actors"][tie["a"]]["id"], data["actors"][tie["b"]]["id"]))
                 for tie in frame["ties"]}
        self.enter_figure()
        walked = 0
        for key in ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"] * 5:
            before = self.focused()
            page.keyboard.press(key)
            after = self.focused()
            if before == after:
                self.assertEqual(self.status(), "Ingen nabo i den retningen.")
            else:
                walked += 1
                self.assertIn(frozenset((before, after)), pairs)
        self.assertGreater(walked, 5)

    def test_every_actor_is_reached_in_order_of_name(self):
        page = self.open()
        self.enter_figure()
        page.keyboard.press("Home")
        found = [self.focused()]
        for _ in range(17):
            page.keyboard.press("PageDown")
            found.append(self.focused())
        self.assertEqual(len(set(found)), 18)
        page.keyboard.press("End")
        self.assertEqual(self.focused(), found[-1])

    def test_an_actor_is_held_and_let_go(self):
        page = self.open()
        self.enter_figure()
        page.keyboard.press("Enter")
        id = self.focused()
        self.assertEqual(page.locator("#" + id).get_attribute("aria-pressed"), "true")
        self.assertIn("holdes fast", self.status())
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("#" + id).get_attribute("aria-pressed"), "false")
        self.assertEqual(self.status(), "Ingen aktør holdes fast.")

    def test_pointing_lights_up_neighbours_of_the_snapshot_that_is_shown(self):
        page = self.open()
        page.locator("#org-HAMAROY").hover()
        self.assertEqual(page.locator("#frame-2 .node.near").count(), 1)
        self.assertEqual(page.locator("#frame-2 .edge.near").count(), 1)
        page.mouse.move(2, 2)
        self.assertEqual(page.locator(".near").count(), 0)
        self.slide_to_2014()
        page.locator("#frame1-org-BODO").hover()
        shown = page.locator("#frame-1 .edge.near").count()
        data = page.evaluate("JSON.parse(document.getElementById('page-data').textContent)")
        bodo = next(i for i, actor in enumerate(data["actors"]) if actor["id"] == "org-BODO")
        self.assertEqual(shown, sum(
            bodo in (tie["a"], tie["b"]) for tie in data["frames"][1]["ties"]))

    def slide_to_2014(self):
        self.tab_to("snapshot")
        self.page.keyboard.press("ArrowLeft")

    def test_the_slider_shows_another_snapshot_at_the_same_places(self):
        page = self.open()
        middle = """id => { const box = document.getElementById(id).getBoundingClientRect();
          return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] }"""
        page.locator("#stage").scroll_into_view_if_needed()
        now = page.evaluate(middle, "org-BODO")
        frame = page.locator("#frame-2 svg").bounding_box()
        page.evaluate("document.getElementById('snapshot').focus({preventScroll: true})")
        page.keyboard.press("ArrowLeft")
        self.assertIn("1. oktober 2014. Vises nå – relasjoner: 25 av 25", self.status())
        self.assertTrue(page.locator("#frame-1").is_visible())
        self.assertFalse(page.locator("#frame-2").is_visible())
        self.assertEqual(page.locator("#frame-1 svg").bounding_box(), frame)
        self.assertEqual(page.evaluate(middle, "frame1-org-BODO"), now)

    def test_each_filter_keeps_what_the_table_of_ties_says(self):
        page = self.open()
        table = page.locator("section[aria-labelledby=collaborations] tbody tr").evaluate_all(
            "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))")
        self.assertEqual(self.visible_ties(), len(table))
        for id, value, keeps in [
            ("phase", "spread", lambda row: "spre" in row[4].split(", ")),
            ("intensity", "4.0", lambda row: float(row[2].replace(",", ".")) >= 4),
            ("status", "unresolved", lambda row: row[3] == "ikke avklart"),
        ]:
            self.tab_to("filter-" + id)
            page.locator("#filter-" + id).select_option(value)
            expected = sum(keeps(row) for row in table)
            self.assertGreater(expected, 0)
            self.assertEqual(self.visible_ties(), expected, id)
            self.assertIn(f"relasjoner: {expected} av 28", self.status())
            page.locator("#filter-" + id).select_option("")
        self.assertEqual(self.visible_ties(), 28)

    def test_a_filter_is_set_by_keyboard_and_reset(self):
        page = self.open()
        self.tab_to("filter-sector")
        page.keyboard.press("ArrowDown")
        self.assertLess(self.visible_ties(), 28)
        self.assertIn("Vises nå", self.status())
        self.tab_to("reset")
        page.keyboard.press("Enter")
        self.assertEqual(self.visible_ties(), 28)
        self.assertTrue(self.status().startswith("Nullstilt."))
        self.assertEqual(page.locator("#filter-sector").input_value(), "")

    def test_the_figure_is_enlarged_and_moved_by_keyboard_buttons_and_wheel(self):
        page = self.open()
        width = lambda: page.locator("#frame-2 svg").bounding_box()["width"]
        before = width()
        self.tab_to("zoom-in")
        page.keyboard.press("Enter")
        self.assertAlmostEqual(width(), before * 1.5, delta=2)
        self.assertEqual(self.status(), "Størrelse 150 %.")
        self.tab_to("zoom-out")
        page.keyboard.press("Enter")
        self.assertAlmostEqual(width(), before, delta=2)
        self.enter_figure()
        page.keyboard.press("+")
        self.assertAlmostEqual(width(), before * 1.5, delta=2)
        page.keyboard.press("0")
        self.assertAlmostEqual(width(), before, delta=2)
        page.locator("#org-BODO").hover()
        page.keyboard.down("Control")
        page.mouse.wheel(0, -300)
        page.keyboard.up("Control")
        page.wait_for_function(f"document.querySelector('#frame-2 svg').clientWidth > {before * 2}")
        left = page.evaluate("document.getElementById('stage').scrollLeft")
        box = page.locator("#stage").bounding_box()
        page.mouse.move(box["x"] + 200, box["y"] + 200)
        page.mouse.down()
        page.mouse.move(box["x"] + 120, box["y"] + 200)
        page.mouse.up()
        self.assertEqual(page.evaluate("document.getElementById('stage').scrollLeft"), left + 80)

    def test_two_fingers_enlarge_the_figure(self):
        page = self.open(has_touch=True, width=400)
        page.locator("#stage").scroll_into_view_if_needed()
        session = page.context.new_cdp_session(page)
        box = page.locator("#stage").bounding_box()
        x, y = box["x"] + 150, max(box["y"], 0) + 150

        def touch(kind, apart):
            points = [] if apart is None else [{"x": x - apart, "y": y}, {"x": x + apart, "y": y}]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        before = page.locator("#frame-2 svg").bounding_box()["width"]
        touch("touchStart", 30)
        touch("touchMove", 45)
        touch("touchMove", 60)
        touch("touchEnd", None)
        after = page.locator("#frame-2 svg").bounding_box()["width"]
        self.assertAlmostEqual(after, before * 2, delta=before * 0.1)

    def test_participations_can_be_explored_too(self):
        page = self.open("southern-women")
        self.assertEqual(page.locator("#shown").text_content(),
                         "Vises nå – relasjoner: 89 av 89, aktører: 32 av 32.")
        page.locator("[id^=project-]").first.hover()
        self.assertGreater(page.locator(".node.near").count(), 2)
