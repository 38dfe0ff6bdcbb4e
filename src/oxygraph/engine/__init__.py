"""The engine: how one thing reaches another, for whom, and what may be said of it."""
