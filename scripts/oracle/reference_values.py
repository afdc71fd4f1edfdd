#!/usr/bin/env python3
"""Reference values of every measure, from two sides that must agree.

For the bundled studies and a few networks made here, every measure of MetricCatalog is computed by
two libraries, or by one and by a formula of its own written straight from the definition; which two
stands beside each measure, and in the output under `sources`. Writes
Tests/NetworkMetricsTests/Reference/bundled.json, and stops, writing nothing, on the first number on
which the two disagree by more than 1e-9 (iterative: 1e-6).

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r scripts/oracle/requirements.txt
    /tmp/oracle/bin/python scripts/oracle/reference_values.py

Run it again when a bundled study or a convention changes, and say so under *Changed results*. A new
measure is a function in the module of its topic.
"""

import json
import warnings

import igraph
import networkx
import numpy

import activity, between, brokerage, cohesion, core, groups, reach, small_world, status  # noqa: E401,F401
import structural_holes, two_mode  # noqa: E401,F401
from agreement import REGISTER, reference
from networks import ROOT, all_networks

OUTPUT = ROOT / "Tests" / "NetworkMetricsTests" / "Reference" / "bundled.json"


def rendered(value, margin=""):
    """JSON with sorted keys and one line for each list, so that a change shows as one line."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    inner = margin + " "
    lines = [f"{inner}{json.dumps(key)}: {rendered(value[key], inner)}" for key in sorted(value)]
    return "{\n" + ",\n".join(lines) + f"\n{margin}}}"


def main():
    # igraph warns of the zeros outside the leading component; they are our convention too.
    warnings.filterwarnings("ignore", message="Some eigenvector centralities are nearly zero")
    warnings.filterwarnings("ignore", category=RuntimeWarning)
    networks = all_networks()
    answer = {
        "libraries": {
            "igraph": igraph.__version__,
            "networkx": networkx.__version__,
            "numpy": numpy.__version__,
        },
        "networks": {
            network.name: {**network.described(), "measures": reference(network)}
            for network in networks
        },
        "source": "scripts/oracle/reference_values.py",
        "sources": {entry.name: list(entry.sides) for entry in REGISTER},
    }
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(rendered(answer) + "\n", encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {len(networks)} networks, {len(REGISTER)} measures agree")


if __name__ == "__main__":
    main()
