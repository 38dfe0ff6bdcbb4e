"""Versions of a graph: a folder, or what git keeps of one.

`HEAD~3:graph` is the folder `graph` as it was three commits ago, in the repository that holds the current folder; a
path that begins with `./` starts there instead of at its root.
"""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from oxygraph.errors import InvalidDataError, OxyGraphError, QuestionError, short
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.csv_files import BUILTIN, read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS

__all__ = ["read_version"]


@checked
def read_version(name: str | Path) -> EvidenceGraph:
    """The graph of a folder, or of a git revision.

    Args:
        name: A folder, `builtin`, or `REVISION:FOLDER` (`HEAD~3:graph`, `v0.1.0:./my-findings`).

    Raises:
        QuestionError: It is neither: no such folder, no repository, no such revision, or no folder in it.
        InvalidDataError: With every problem of every file.
        OxyGraphError: git is not installed, or fails.
    """
    text = str(name)
    if text == BUILTIN or Path(text).is_dir():
        return read_graph(text)
    revision, colon, folder = text.partition(":")
    if not colon or not revision:
        fix = "name a folder, or a git revision and a folder in it, such as HEAD~3:graph"
        raise QuestionError(f"there is no folder {short(text)}; {fix}")
    return _of_revision(text, revision, folder)


def _of_revision(name: str, revision: str, folder: str) -> EvidenceGraph:
    if _git("rev-parse", "--git-dir") is None:
        raise QuestionError(f"{short(name)} names a git revision, and {Path.cwd()} lies in no git repository")
    if _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}") is None:
        raise QuestionError(f"git knows no revision {short(revision)}; see git log --oneline")
    path = folder.rstrip("/") if folder.strip("./") else folder
    path = f"{path}/" if path in {".", ".."} else path  # git takes a path for one from here by its slash
    tree = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}:{path}")
    listed = None if tree is None else _git("ls-tree", "--full-tree", "-z", "--name-only", tree.decode().strip())
    if tree is None or listed is None:
        raise QuestionError(f"revision {revision} has no folder {short(folder)}; see git ls-tree -d {revision}")
    names = {*listed.decode(errors="surrogateescape").split("\0")} & {record.FILE for record in RECORDS.values()}
    if not names:
        raise QuestionError(f"the folder {short(folder)} of revision {revision} holds no curated file")
    with TemporaryDirectory() as place:
        for file in names:
            found = _git("cat-file", "blob", f"{tree.decode().strip()}:{file}")
            if found is None:
                raise QuestionError(f"git does not give {file} of revision {revision}; see git fsck")
            (Path(place) / file).write_bytes(found)
        try:
            return read_graph(place)
        except InvalidDataError as error:
            issues = (issue._replace(file=issue.file.replace(place, name, 1)) for issue in error.issues)
            raise InvalidDataError(issues) from None


def _git(*arguments: str) -> bytes | None:
    """What git prints, or None where it says no."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607  the user's git
    except FileNotFoundError:
        raise OxyGraphError("git is not installed; install it, or name two folders") from None
    return done.stdout if done.returncode == 0 else None
