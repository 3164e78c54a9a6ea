"""Puts tailored lines into the user's own Word file: only changed words are spliced in, every other byte stays."""
