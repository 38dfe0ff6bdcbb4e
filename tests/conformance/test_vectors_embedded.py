"""The conformance vectors asked of the embedded store: what it fetches answers as the whole graph does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conforming import PLACES, difference_of_store
from oxygraph.stores.embedded import EmbeddedStore


@pytest.fixture(scope="module")
def store() -> Iterator[EmbeddedStore]:
    """One store for all vectors: a load makes it hold the next graph and nothing else."""
    with EmbeddedStore() as made:
        yield made


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.stem)
def test_the_embedded_store_gives_the_answers(store: EmbeddedStore, place: Path) -> None:
    """Every key of every answer, in both languages."""
    assert difference_of_store(store, place) == []
