"""Knows the forms of noise: one module per noise class, rows only."""
