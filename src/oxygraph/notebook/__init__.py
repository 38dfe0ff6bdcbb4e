"""The questions as Python asks them: results that know their graph, show themselves, and become data frames.

`answers`, `comparisons` and `lists` hold what `oxygraph` offers under the same names; what is asked and said comes from
the floors below, and nothing is worked out here.
"""
