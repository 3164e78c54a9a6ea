"""Files to nouns: every résumé format goes through one line model and one reader."""
