"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import oxygraph as ox

settings.register_profile("tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

REPOSITORY = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def graph() -> ox.EvidenceGraph:
    """The curated graph."""
    return ox.read_graph(REPOSITORY / "graph")


@pytest.fixture(scope="session")
def curated() -> Path:
    """The folder of the curated graph."""
    return REPOSITORY / "graph"
