"""The other questions, each in terms of the engine's answers; none knows another."""
