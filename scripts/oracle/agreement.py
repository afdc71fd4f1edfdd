"""The register of measures, and what it means that two sides agree."""

import math
import sys
from typing import NamedTuple

import numpy

EXACT, ITERATIVE = 1e-9, 1e-6


class Measure(NamedTuple):
    """A measure's id, what computes its two sides, and what a network must have for it."""

    name: str
    sides: tuple
    tolerance: float
    needs: tuple
    two_mode: bool
    function: object


class Sets(NamedTuple):
    """All best choices of sets of nodes, and the score they share."""

    choices: list
    score: float


class AtLeast(NamedTuple):
    """What a seeded search must reach: the best that this script found."""

    value: float


class Near(NamedTuple):
    """Where a mean over seeded draws must lie."""

    value: float
    within: float


REGISTER = []


def measure(name, left, right, *, tolerance=EXACT, needs=(), two_mode=False):
    """Registers a function that gives both sides of a measure; `left` and `right` say how.

    The function may give None for a network that the value is not wanted for.
    """

    def register(function):
        REGISTER.append(Measure(name, (left, right), tolerance, needs, two_mode, function))
        return function

    return register


# Whether a measure applies


def missing(measure, network):
    """The error that the program gives for this measure of this network, or None."""
    if measure.two_mode:
        return None if network.modes else "needsTwoModes"
    lacks = {
        "groups": lacking_groups, "direction": lacking_direction,
        "connection": lacking_connection, "responses": lacking_responses,
    }
    reasons = (lacks[need](network) for need in measure.needs)
    return next((reason for reason in reasons if reason), None)


def lacking_groups(network):
    if not network.sectors:
        return "needsGroups"
    return "needsTwoGroups" if network.group_count == 1 else None


def lacking_direction(network):
    return None if network.directed else "needsDirection"


def lacking_connection(network):
    parts = network.plain.ig.connected_components()
    return "needsConnection" if len(parts) > 1 else None


def lacking_responses(network):
    return "needsResponses" if network.unobserved_pairs is None else None


# Agreement


def rounded(number):
    return float(f"{number:.12g}")


def defined(score):
    return None if score is None or math.isnan(score) else float(score) + 0.0


def agreed(place, left, right, tolerance):
    """What both sides say: numbers to 12 significant digits, lists, scores by pair, sets."""
    if isinstance(left, Sets):
        return agreed_sets(place, left, right, tolerance)
    if isinstance(left, AtLeast):
        return {"atLeast": rounded(max(left.value, right.value) - EXACT)}
    if isinstance(left, Near):
        return agreed_means(place, left, right)
    if isinstance(left, dict):
        return agreed_pairs(place, left, right, tolerance)
    if isinstance(left, (list, numpy.ndarray)):
        if len(left) != len(right):
            sys.exit(f"{place}: {len(left)} scores and {len(right)}")
        return [
            agreed(f"{place} [{position}]", one, other, tolerance)
            for position, (one, other) in enumerate(zip(left, right))
        ]
    return agreed_number(place, defined(left), defined(right), tolerance)


def agreed_number(place, left, right, tolerance):
    if (left is None) != (right is None):
        sys.exit(f"{place}: one side says {left}, the other {right}")
    if left is None:
        return None
    if abs(left - right) > tolerance:
        sys.exit(f"{place}: one side says {left!r}, the other {right!r}")
    return rounded(left)


def agreed_pairs(place, left, right, tolerance):
    """Rows of tail, head and score, in ascending order."""
    if set(left) != set(right):
        sys.exit(f"{place}: not the same pairs: {sorted(set(left) ^ set(right))}")
    return [
        [*pair, agreed(f"{place} {pair}", left[pair], right[pair], tolerance)]
        for pair in sorted(left)
    ]


def agreed_sets(place, left, right, tolerance):
    """The first of the best sets in ascending order; all of them when there are several."""
    choices = sorted(sorted(choice) for choice in left.choices)
    if choices != sorted(sorted(choice) for choice in right.choices):
        sys.exit(f"{place}: one side says {left.choices}, the other {right.choices}")
    result = {
        "sets": choices[:1],
        "score": agreed(place, left.score, right.score, tolerance),
        "equallyGood": len(choices),
    }
    if len(choices) > 1:
        result["anyOf"] = choices
    return result


def agreed_means(place, left, right):
    """Two means of independent draws: they must lie within each other's bound."""
    if abs(left.value - right.value) > min(left.within, right.within):
        sys.exit(f"{place}: one side says {left}, the other {right}")
    return {"near": rounded(left.value), "within": rounded(max(left.within, right.within))}


def reference(network):
    """The agreed values of all measures for a network, or why there is none."""
    values = {}
    for entry in REGISTER:
        if network.modes and not entry.two_mode:
            continue
        reason = missing(entry, network)
        if reason:
            values[entry.name] = {"reason": reason}
            continue
        sides = entry.function(network)
        if sides is not None:
            place = f"{network.name} {entry.name}"
            values[entry.name] = agreed(place, *sides, entry.tolerance)
    return values
