"""From accepted suggestions to the tailored résumé and the cover letter."""
