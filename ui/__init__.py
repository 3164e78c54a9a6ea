"""The window: shows values and passes wishes on; no résumé logic."""
