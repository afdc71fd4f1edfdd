"""The reports that the tests open: every bundled study, and one whose every name means harm."""

import os
import subprocess
from pathlib import Path

GRAPHS = Path(__file__).resolve().parents[2] / "graphs"

# What a page could take for markup, a spreadsheet for a formula, or a screen for a direction.
NAMES = {
    "A": "<script>window.harmed = 1</script>",
    "B": "\"><img src=x onerror='window.harmed = 2'>",
    "C": "=HYPERLINK(\"http://example.org\")",
    "D": "\u202eRedner \u200fhøyre\u202c",
    "E": "Lang " + "x" * 4995,
    "F": "</script></style></svg><b>F</b>",
}

# The same as they are read: what overrides the direction of all that follows is taken out.
READ = {**NAMES, "D": "Redner \u200fhøyre"}

_written = {}


def _write(samspill, study, folder, language, *options):
    subprocess.run(
        [samspill, "report", str(study), "--output", str(folder), "--lang", language, *options],
        check=True, stdout=subprocess.DEVNULL)
    return folder / "index.html"


def _hostile(folder):
    folder.mkdir(exist_ok=True)

    def quoted(text):
        return '"' + text.replace('"', '""') + '"'

    rows = [f"{id},{quoted(name)}" for id, name in NAMES.items()]
    (folder / "organisations.csv").write_text("id,name\n" + "\n".join(rows) + "\n")
    ids = list(NAMES)
    ties = [f"{one},{other}" for one, other in zip(ids, ids[1:] + ids[:1])]
    (folder / "collaborations.csv").write_text("from,to\n" + "\n".join(ties) + "\n")
    (folder / "study.yaml").write_text(
        "id: hostile\ntitle: \"</title><script>window.harmed = 3</script>\"\n")
    return folder


def write(folder):
    """Writes every report into a folder: all studies in bokmål, one in each language and for each
    audience."""
    samspill = os.environ["SAMSPILL"]
    studies = sorted(path.parent for path in GRAPHS.glob("*/study.yaml"))
    assert len(studies) >= 4, "the bundled studies are not where they were"
    for study in studies:
        _written[study.name] = _write(samspill, study, folder / study.name, "nb")
    for language in ["nn", "en"]:
        name = "nordland-" + language
        _written[name] = _write(samspill, GRAPHS / "nordland", folder / name, language)
    for audience in ["lead", "application", "evaluation"]:
        name = "nordland-" + audience
        _written[name] = _write(
            samspill, GRAPHS / "nordland", folder / name, "nb", "--for", audience)
    study = _hostile(folder / "hostile-study")
    _written["hostile"] = _write(samspill, study, folder / "hostile", "nb")
    _written["hostile-application"] = _write(
        samspill, study, folder / "hostile-application", "nb", "--for", "application")


def all():
    """The pages by name."""
    return dict(_written)


def whole():
    """The pages that are for everybody, by name: everything is on them."""
    parts = ("-lead", "-application", "-evaluation")
    return {name: path for name, path in _written.items() if not name.endswith(parts)}


def page(name):
    """The path of one page."""
    return _written[name]
