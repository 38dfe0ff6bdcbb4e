"""Two answers held against each other, key by key and both ways."""

__all__ = ["differences"]


def differences(expected: object, found: object, place: str = "answer") -> list[str]:
    """Where an answer differs from the expected one, a line each; none where they are equal.

    A key that only one of them has is a difference, whichever it is. The order of keys means nothing, the order of
    lists does. Numbers are equal by value, and never equal to a truth value.
    """
    if isinstance(expected, dict) and isinstance(found, dict):
        lacking = [f"{place}.{key}: is lacking" for key in expected.keys() - found.keys()]
        spare = [f"{place}.{key}: nobody asked for it" for key in found.keys() - expected.keys()]
        shared = expected.keys() & found.keys()
        inner = (line for key in sorted(shared) for line in differences(expected[key], found[key], f"{place}.{key}"))
        return [*sorted(lacking), *sorted(spare), *inner]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [line for at, (one, other) in pairs for line in differences(one, other, f"{place}[{at}]")]
    same = expected == found and isinstance(expected, bool) == isinstance(found, bool)
    return [] if same else [f"{place}: {expected!r} expected, {found!r} found"]
