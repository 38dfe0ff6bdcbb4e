"""What is worked out lazily is worked out once, and its instance stays as small and fast as one without it."""

import gc

from oxygraph.evidence.lazily import lazily


class Counted:
    """Has a property that counts how often it is worked out."""

    def __init__(self) -> None:
        """Begin with none."""
        self.times = 0

    @lazily
    def found(self) -> list[int]:
        """How often this was worked out."""
        self.times += 1
        return [self.times]


def test_a_value_is_worked_out_once_and_kept() -> None:
    """The second look finds the very object."""
    one, other = Counted(), Counted()
    assert one.found is one.found
    assert one.found == [1]
    assert (one.times, other.times) == (1, 0)


def test_keeping_a_value_makes_no_dictionary_for_the_instance() -> None:
    """Attributes of thousands of steps and paths are read where the interpreter keeps them, not looked up."""
    one = Counted()
    assert one.found == [1]
    assert [kept for kept in gc.get_referents(one) if isinstance(kept, dict)] == []


def test_the_class_shows_what_it_documents() -> None:
    """For whoever reads the help of a class."""
    assert Counted.found.__doc__ == "How often this was worked out."
