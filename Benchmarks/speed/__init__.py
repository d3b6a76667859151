"""Paicha and other programs, timed at the same work in the same run."""
