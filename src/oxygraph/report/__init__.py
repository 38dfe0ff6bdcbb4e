"""Answers put into words, tables and figures, in two languages."""
