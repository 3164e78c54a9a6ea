"""What the user made, kept on disk: the only place that writes to the user's data folder."""
