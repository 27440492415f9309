"""Knows what no single line says: where the body begins and ends, what a picture's caption is, what stands twice."""
