#!/usr/bin/env python3
"""Reference values for Jaro–Winkler similarity, from two libraries that must agree.

Computes it with rapidfuzz and with jellyfish for the pairs below and for seeded random ones, and
prints the table of Tests/OrganisationNamesTests/JaroWinklerTests.swift. It stops, and prints
nothing, on the first pair on which the two disagree by more than 1e-9.

    python3 -m venv /tmp/oracle/v
    /tmp/oracle/v/bin/pip install rapidfuzz==3.14.6 jellyfish==1.3.0
    /tmp/oracle/v/bin/python scripts/oracle/jaro_winkler.py

The two differ, by definition, for two empty texts (rapidfuzz 1, ours; jellyfish 0): left out.
`--all` prints every pair, tab-separated, instead of the table.
"""

import random
import sys

import jellyfish
from rapidfuzz.distance import JaroWinkler

CHOSEN = [
    ("MARTHA", "MARHTA"), ("DIXON", "DICKSONX"), ("DWAYNE", "DUANE"), ("JELLYFISH", "SMELLYFISH"),
    ("Bodø", "Bodo"), ("Bodø", "Bodin"), ("bodø", "Bodø"), ("Bø", "Bodø"), ("Rana", "Rauma"),
    ("Rana", "Grane"), ("Sømna", "Sortland"), ("Evenes", "Vevelstad"), ("å", "å"), ("å", "a"),
    ("æøå", "æøå"), ("æøå", "åøæ"), ("æøå", ""), ("", "a"), ("a", "b"), ("ab", "ba"),
    ("abc", "acb"), ("abcd", "dcba"), ("aaaa", "aa"), ("helgeland", "nordland"),
    ("nordland", "nordlands"), ("kristiansund", "kristiansand"), ("Vågan", "Vågå"),
    ("Hattfjelldal", "Hatfjelldal"), ("Guovdageaidnu", "Kautokeino"), ("Unjárga", "Unjarga"),
    ("Suortá", "Suorttá"), ("Evenášši", "Evenes"), ("statsforvalteren", "fylkesmannen"),
    ("statsforvalteren", "statsforvaltaren"), ("Helse Nord RHF", "Helse Nord-Trøndelag HF"),
    ("universitetet i oslo", "universitetet i bergen"), ("høgskolen", "høyskolen"),
    ("Sykehuset Telemark HF", "Sykehuset Innlandet HF"), ("NAV Bodø", "NAV Fauske"),
    ("mental helse nordland", "mental helse ungdom"), ("ž", "z"), ("đŋšŧžč", "dnstzc"),
]


def random_pairs(count):
    """Pairs of random texts, the second of every other pair an edited copy of the first."""
    source = random.Random(20)
    letters = "abdeiklmnorstuvæøå "
    for index in range(count):
        first = "".join(source.choice(letters) for _ in range(source.randint(1, 18)))
        if index % 2:
            second = list(first)
            for _ in range(source.randint(1, 4)):
                second.insert(source.randint(0, len(second)), source.choice(letters))
                second.pop(source.randrange(len(second)))
            yield first, "".join(second)
        else:
            yield first, "".join(source.choice(letters) for _ in range(source.randint(1, 18)))


def reference(first, second):
    """The value both libraries agree on."""
    ours = JaroWinkler.similarity(first, second, prefix_weight=0.1)
    theirs = jellyfish.jaro_winkler_similarity(first, second)
    if abs(ours - theirs) > 1e-9:
        sys.exit(f"disagreement: {first!r} {second!r}: rapidfuzz {ours}, jellyfish {theirs}")
    return ours


def main():
    chosen = [(a, b, reference(a, b)) for a, b in CHOSEN]
    seeded = [(a, b, reference(a, b)) for a, b in random_pairs(400)]
    if "--all" in sys.argv:
        for first, second, value in chosen + seeded:
            print(first, second, repr(value), sep="\t")
        return
    for first, second, value in chosen:
        print(f'    ("{first}", "{second}", {value!r}),')


main()
