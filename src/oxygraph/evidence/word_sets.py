"""Words of the closed lists that several rules name together."""

__all__ = ["CONTROLLED_DESIGNS", "ILLNESS", "OWN_LAYERS", "RATIOS", "UNITLESS"]

OWN_LAYERS = frozenset({"primary", "extended"})
"""The layers that hold what papers themselves report."""

CONTROLLED_DESIGNS = frozenset({"randomized_trial", "experiment"})
"""Evidence of which a controlled study is made."""

RATIOS = frozenset({"hazard_ratio", "odds_ratio", "relative_risk"})
"""Metrics that are never below zero, say nothing at 1, and are even on a logarithmic scale."""

UNITLESS = frozenset(
    {
        *("cohens_d", "hedges_g", "standardized_mean_difference", "glasss_delta"),
        *("correlation_coefficient", "pearsons_r", "spearmans_rho", "kendalls_tau"),
    }
)
"""Metrics that have no unit and are 0 where there is no effect: the same number says as much in every study."""

ILLNESS = frozenset({"Disorder", "Symptom"})
"""The categories of what people ask about: the ends of most questions."""
