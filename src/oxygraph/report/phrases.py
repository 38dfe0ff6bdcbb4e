"""Words of the vocabularies, headings and columns as a reader of either language expects them: one table of phrases."""

from collections.abc import Mapping
from types import MappingProxyType

from oxygraph.errors import QuestionError, short

__all__ = ["ENGLISH", "LANGUAGES", "SEXES_ZH", "SYMBOLS", "language_named", "say", "sex_text"]

LANGUAGES = ("en", "zh")

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        # effects and verdicts
        "no_effect": "no effect found",
        # in whom
        "both": "both sexes",
        # kinds of ways
        "causal": "step by step",
        "marker": "goes with",
        "inherited": "extrapolated",
        # why a finding is not counted
        "because_anatomy": "anatomy beside findings",
        "because_speculative": "an outlook or hypothesis",
        "because_retracted": "retracted",
        "because_control": "a condition that takes the effect away",
        "because_hearsay": "the review's account of a paper that speaks for itself",
        "because_audited": "a reading that the audit sets beside the paper's own findings",
        "because_pooled": "pooled in an analysis that is counted",
        "because_other_species": "animals, where people were studied",
        "because_less_specific": "it leaves open what others report",
        "because_secondary": "beside the main result of its study",
        "because_weaker_design": "a weaker design than those counted",
        # what makes the strength of evidence, and what takes from it
        "mechanism_only": "only ways of several steps",
        "pooled_controlled_many": "pooled controlled studies with 100 people or more",
        "several_controlled_many": "three or more controlled studies with 200 people or more",
        "pooled_controlled": "pooled controlled studies",
        "two_controlled": "two or more controlled studies",
        "one_controlled_many": "one controlled study with 100 people or more",
        "several_observational_many": "sources counted as observational, pooled or several, with 100 people or more",
        "one_controlled": "one controlled study, small or of unknown size",
        "one_observational_many": "one source counted as observational, with 100 people or more",
        "two_observational": "sources counted as observational, small or of unknown size",
        "one_observational": "one source counted as observational, small or of unknown size",
        "no_study": "no study, only statements",
        "contested_evidence": "studies found nothing as well",
        "indirect": "most do not report all that is asked",
        "only_animals": "what it rests on was found in animals only",
        "tentative_only": "only tentative or secondary results",
        "tentative_in_part": "it rests in part on tentative or secondary results",
        "audited_reading": "a reading of the review that its paper does not bear out",
    }
)
"""Codes that English says otherwise than by their letters."""


def language_named(lang: str) -> str:
    """The language, where texts are written in it.

    Raises:
        QuestionError: They are not.
    """
    if not isinstance(lang, str) or lang not in LANGUAGES:
        raise QuestionError(f"no text is written in the language {short(str(lang))}: use {' or '.join(LANGUAGES)}")
    return lang


def say(word: str, lang: str = "en") -> str:
    """A word of the vocabularies or a heading, as a reader of the language expects it."""
    if lang == "zh":
        from oxygraph.report.phrases_zh import CHINESE  # noqa: PLC0415  an answer in English needs no Chinese

        return CHINESE.get(word, word.replace("_", " "))
    return ENGLISH.get(word, word.replace("_", " "))


SEXES_ZH: Mapping[str, tuple[str, str]] = MappingProxyType({"male": ("男性", "雄性"), "female": ("女性", "雌性")})
"""Sex → how Chinese says it of people, and of animals."""


SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "cohens_d": "d",
        "hedges_g": "g",
        "standardized_mean_difference": "SMD",
        "glasss_delta": "Δ",
        "strictly_standardized_mean_difference": "SSMD",
        "root_mean_square_standardized_effect": "RMSSE",
        "odds_ratio": "OR",
        "relative_risk": "RR",
        "hazard_ratio": "HR",
        "correlation_coefficient": "r",
        "pearsons_r": "r",
        "spearmans_rho": "ρ",
        "kendalls_tau": "τ",
        "polychoric_correlation": "polychoric r",
        "matthews_correlation_coefficient": "MCC",
        "goodman_kruskal_gamma": "γ",
        "r2_linkage_disequilibrium": "r²",
        "regression_coefficient": "b",
        "eta_squared": "η²",
        "omega_squared": "ω²",
        "log2_fold_change": "log2 FC",
        "wald_ratio": "Wald ratio",
        "inverse_variance_weighted": "IVW",
        "mr_egger": "MR-Egger",
        "weighted_median": "weighted median",
    }
)
"""Metric of an effect size → how papers write it before the number, in either language."""


def sex_text(sex: str, species: str, lang: str = "en") -> str:
    """A sex in words; Chinese has one pair for people and another for animals, and says both where it may be either."""
    if lang != "zh" or sex not in SEXES_ZH or not species:
        return say(sex, lang)
    return SEXES_ZH[sex][species != "human"]
