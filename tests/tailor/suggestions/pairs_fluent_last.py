"""A fourth set of fluent rewrites: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Typed up doctors' letters from dictation, about 30 a day",
        "Transcribed approximately 30 dictated doctors' letters per day",
    ),
    ("Worked at the customs desk and checked import papers", "Checked import documents at the customs desk"),
    (
        "Supported the bid manager in writing tenders for cleaning contracts",
        "Assisted the bid manager with writing tenders for cleaning contracts",
    ),
    ("Checked alarms and answered when they went off", "Monitored and responded to alarms"),
    ("Gave tours in English and Spanish to groups of up to 25", "Led English and Spanish tours for groups of up to 25"),
    (
        "Showing apartments to people who want to rent and checking their references",
        "Showed apartments to prospective tenants and checked references",
    ),
    ("Responsible for feeding the horses and cleaning out their boxes", "Fed horses and cleaned their stalls"),
)
"""Rewrites that say the same in freer words."""
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Rewired two old school buildings as part of a crew of 5 electricians",
        "As part of a five-person crew of electricians, rewired two old school buildings",
    ),
    (
        "Baked bread and pastries starting at 4 am and decorated cakes for orders",
        "Baked bread and pastries from 4 am and decorated custom-order cakes",
    ),
    (
        "Wrote SQL queries for the finance team so they could see late payments",
        "Wrote SQL queries to show the finance team late payments",
    ),
)
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Fed horses for the riding school on weekends", "Fed horses for the riding school"),
    ("Typed letters dictated by doctors", "Dictated and typed letters"),
    ("Checked import papers with the customs officer", "Checked import papers as customs officer"),
    ("Showed apartments to renters", "Showed and rented out apartments"),
    ("Rewired two of six school buildings", "Rewired six school buildings"),
    ("Supported the bid manager in writing tenders", "Won tenders with the bid manager"),
    ("Tested alarms on one floor", "Tested alarms on every floor"),
    ("Baked pastries for a café", "Baked pastries for a popular café"),
    ("Wrote queries to speed up month-end", "Wrote queries, which sped up month-end"),
    ("Gave tours to groups of up to 25", "Gave tours to 25 groups"),
    ("Hoped to be licensed as an electrician in 2021", "Licensed as an electrician in 2021"),
    ("Reported to the manager who ran the festival", "Ran the festival and reported to the manager"),
    ("Read drafts of the annual report", "Wrote drafts of the annual report"),
    ("Called 40 leads a week, 5 of whom bought", "Called 40 leads a week and sold 5 a week"),
    ("Was considered for shift leader", "Was shift leader"),
)
"""Rewrites that claim a little more or something else."""
MISSED: tuple[tuple[str, str], ...] = ()
"""Untrue rewrites that still pass."""
