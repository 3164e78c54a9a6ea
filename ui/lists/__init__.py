"""Item models for the lists of the window."""
