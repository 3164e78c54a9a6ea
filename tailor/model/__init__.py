"""The nouns every step speaks in: frozen values without behaviour that needs a file, a clock or a window."""
