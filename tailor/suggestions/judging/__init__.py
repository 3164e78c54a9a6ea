"""What the guard looks at: words, numbers, deeds and who did them, conditions, and what belongs to what."""
