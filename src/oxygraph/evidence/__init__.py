"""The evidence: what the curated files say, and nothing else."""
