"""A contract for import-linter: each third-party package, a partner, is imported in its home and nowhere else.

The built-in contracts can forbid a package that somebody names; this one starts from what the modules import, so that a
package that nobody named fails as well. `pyproject.toml` says which partner is at home where.
"""

import sys
from collections import defaultdict
from typing import NamedTuple

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

__all__ = ["Home", "HomeField", "PartnersContract", "stale_homes", "strays"]


class Home(NamedTuple):
    """Where a partner may be imported.

    Attributes:
        module: The full name of a module; the modules inside it belong to it.
        partner: The top-level name of a third-party package.
    """

    module: str
    partner: str

    def holds(self, module: str) -> bool:
        """Whether a module is this home or inside it."""
        return module == self.module or module.startswith(f"{self.module}.")


class Stray(NamedTuple):
    """A third-party import outside every home of its partner, and the lines where it stands."""

    module: str
    partner: str
    lines: tuple[int, ...]


class HomeField(fields.Field[Home]):
    """A home as `pyproject.toml` writes it: `package.module -> partner`."""

    def parse(self, raw_data: str | list[str]) -> Home:
        """Read one.

        Raises:
            fields.ValidationError: Where that is not a module, an arrow and the name of a top-level package.
        """
        module, arrow, partner = str(raw_data).partition(" -> ")
        if not (arrow and partner.isidentifier() and all(part.isidentifier() for part in module.split("."))):
            raise fields.ValidationError(f"{raw_data!r} is no home: write 'package.module -> partner'")
        return Home(module, partner)


def _third_party_imports(graph: ImportGraph) -> dict[tuple[str, str], tuple[int, ...]]:
    """Module and partner → the lines of the import, for every import that leaves both the project and Python itself."""
    inside = {module for module in graph.modules if not graph.is_module_squashed(module)}
    lines: dict[tuple[str, str], set[int]] = defaultdict(set)
    for module in inside:
        for imported in graph.find_modules_directly_imported_by(module) - inside:
            partner = imported.partition(".")[0]
            if partner not in sys.stdlib_module_names:
                details = graph.get_import_details(importer=module, imported=imported)
                lines[module, partner].update(detail["line_number"] for detail in details)
    return {import_: tuple(sorted(found)) for import_, found in lines.items()}


def strays(graph: ImportGraph, homes: set[Home]) -> list[Stray]:
    """Every third-party import that is not in a home of its partner, in order."""
    return [
        Stray(module, partner, lines)
        for (module, partner), lines in sorted(_third_party_imports(graph).items())
        if not any(home.partner == partner and home.holds(module) for home in homes)
    ]


def stale_homes(graph: ImportGraph, homes: set[Home]) -> list[Home]:
    """Homes whose partner nobody imports there (any more), in order."""
    imports = _third_party_imports(graph)
    return [
        home
        for home in sorted(homes)
        if not any(home.partner == partner and home.holds(module) for module, partner in imports)
    ]


class PartnersContract(Contract):
    """Each third-party package is imported in its home alone; one that has no home is imported nowhere.

    Configuration options:
        homes: A set of `package.module -> partner`. A partner may have several homes. A home without its partner
            breaks the contract as well, so that the list stays true.
    """

    type_name = "partners"

    homes = fields.SetField(subfield=HomeField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001  import-linter's signature
        """Look for strays and stale homes in the graph of all imports, third-party ones included."""
        homes: set[Home] = self.homes  # type: ignore[assignment]  # a field becomes its value when the contract is made
        found = {"strays": strays(graph, homes), "stale": stale_homes(graph, homes)}
        return ContractCheck(kept=not any(found.values()), metadata=found)

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Say of each stray import where it stands, and of each stale home that it is."""
        for stray in check.metadata["strays"]:
            lines = ", ".join(f"l.{line}" for line in stray.lines)
            output.print_error(f"{stray.module} is not a home of {stray.partner}:", bold=True)
            output.print_error(f"- {stray.module} -> {stray.partner} ({lines})")
            output.new_line()
        for home in check.metadata["stale"]:
            output.print_error(f"{home.module} is a home of {home.partner}, which nobody imports there.", bold=True)
            output.new_line()
