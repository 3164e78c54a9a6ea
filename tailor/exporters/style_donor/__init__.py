"""Takes the user's own Word file as a template: its styles, page set-up, header and footer, never its words."""
