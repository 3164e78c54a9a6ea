"""The colours of the window by token: palette, style sheet and painted marks take them from here."""

_THEMES = ("light", "dark", "light contrast", "dark contrast")
_ROWS = (
    ("window", "#f5f6f8", "#14171c", "#ffffff", "#000000"),
    ("rail", "#eef0f3", "#171a20", "#ffffff", "#000000"),
    ("pane", "#ffffff", "#1b1f26", "#ffffff", "#000000"),
    ("line", "#e3e6ea", "#2b313b", "#3c4450", "#aab3c0"),
    ("ink", "#1c2430", "#e6e9ee", "#000000", "#ffffff"),
    ("muted", "#5a6473", "#9aa4b2", "#20262f", "#e3e8ef"),
    ("faint", "#9aa3af", "#6b7482", "#4a5360", "#b4bdc9"),
    ("accent", "#2456d6", "#7ba2ff", "#0b37a4", "#a9c4ff"),
    ("accent_soft", "#e9effd", "#22304f", "#dbe6ff", "#1d3263"),
    ("chosen_line", "#e9effd", "#22304f", "#0b37a4", "#a9c4ff"),
    ("accent_hover", "#1c48ba", "#94b4ff", "#062a85", "#c9daff"),
    ("on_accent", "#ffffff", "#10141b", "#ffffff", "#000000"),
    ("hover", "#f0f2f5", "#242a33", "#e8ebf0", "#1d232c"),
    ("field_line", "#d3d8de", "#39414d", "#20262f", "#e3e8ef"),
    ("verbatim", "#1a6b3c", "#7fd3a0", "#0b4d28", "#a5edc0"),
    ("verbatim_soft", "#dff3e6", "#1d3b2a", "#d6f2df", "#14402a"),
    ("variant", "#5f3fd6", "#b9a5ff", "#4322b8", "#d6c9ff"),
    ("variant_soft", "#f1edfe", "#2c2647", "#ece6ff", "#33296b"),
    ("implied", "#0a6570", "#6fd0d8", "#034a53", "#a2eef5"),
    ("implied_soft", "#e4f5f6", "#16353a", "#d8f2f4", "#10464e"),
    ("missing", "#96460a", "#f0a35e", "#6d2f00", "#ffc48c"),
    ("missing_soft", "#fdf1e4", "#3a2a1a", "#ffe9d2", "#4a2f10"),
    ("added", "#dff3e6", "#1d3b2a", "#d6f2df", "#14402a"),
    ("removed", "#fbe4e2", "#452523", "#ffdcd8", "#5a2420"),
    ("found", "#fff1b8", "#4a4014", "#ffe98f", "#5a4a00"),
    ("found_line", "#c79a1b", "#a88f35", "#6b4e00", "#ffe27a"),
    ("removed_ink", "#9c2b22", "#ff9d94", "#7a140c", "#ffc1bb"),
)
TABLES = {theme: {row[0]: row[column] for row in _ROWS} for column, theme in enumerate(_THEMES, start=1)}
"""For each theme, what stands for each token."""
