"""Reads a posting, finds its keywords and holds them against a résumé."""
