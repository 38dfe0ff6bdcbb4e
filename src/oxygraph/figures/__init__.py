"""Answers as pictures: a scene of a few kinds of marks for each kind of figure, and what writes scenes as files."""
