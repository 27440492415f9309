"""Knows how the text of cuts becomes values: reporters, times, captions, quotes, headlines. It looks at nothing else."""
