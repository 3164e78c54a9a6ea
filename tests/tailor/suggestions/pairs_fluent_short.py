"""A third set of fluent rewrites, most of them of short lines: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Responsible for answering the phones and scheduling patients for three dentists",
        "Answered phones and scheduled patients for three dentists",
    ),
    ("Gave monthly talks to staff about data protection", "Delivered monthly data-protection talks to staff"),
    (
        "Worked with sales to find out why customers leave and wrote a report on it",
        "Worked with sales to identify why customers leave and reported the findings",
    ),
    ("Cleaned 14 rooms per shift and refilled toiletries", "Cleaned 14 rooms and restocked toiletries each shift"),
    (
        "Maintenance of hydraulic presses and doing small repairs",
        "Maintained hydraulic presses and carried out minor repairs",
    ),
    (
        "Marked exams and gave students written comments on them",
        "Graded exams and provided students with written feedback",
    ),
    ("Assisted in the preparation of court bundles for hearings", "Helped prepare court bundles for hearings"),
    ("Translated customer letters from French to English", "Translated French customer letters into English"),
    (
        "Picked orders with a handheld scanner, about 110 lines an hour",
        "Picked approximately 110 order lines per hour using a handheld scanner",
    ),
    (
        "Trained 6 apprentices in soldering and how to read schematics",
        "Trained six apprentices in soldering and reading schematics",
    ),
    (
        "Hosted a podcast on local history and edited it with Audacity",
        "Hosted and edited (in Audacity) a podcast on local history",
    ),
    (
        "Collected rubbish from 900 households a day with two colleagues",
        "Together with two colleagues, collected waste from 900 households daily",
    ),
    (
        "Managing calendars of 2 directors, including travel booking",
        "Managed two directors' calendars and booked travel",
    ),
    (
        "Checked invoices against contracts and flagged wrong charges",
        "Reviewed invoices against contracts, flagging incorrect charges",
    ),
    (
        "Set up a reading club for 10-year-olds which met on Wednesdays",
        "Started a Wednesday reading club for 10-year-olds",
    ),
    (
        "Moved the company's e-mail from an old server to Exchange Online",
        "Migrated company email from a legacy server to Exchange Online",
    ),
    (
        "Tested soil samples for nitrogen and reported the values to growers",
        "Analysed soil samples for nitrogen and reported values to growers",
    ),
    (
        "Repaired washing machines at people's houses and ordered parts that were needed",
        "Repaired washing machines in customers' homes and ordered necessary parts",
    ),
    (
        "Kept stock counts right by counting every Friday",
        "Maintained accurate stock counts through weekly Friday checks",
    ),
    (
        "Looked at competitors' prices each week and adjusted ours",
        "Reviewed competitor pricing weekly and adjusted prices accordingly",
    ),
)
"""Rewrites that say the same in freer words."""
NOT_YET_PASSED: tuple[tuple[str, str], ...] = ()
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Answered phones for three dentists", "Answered phones for three dental practices"),
    ("Repaired washing machines and ordered parts", "Repaired washing machines, ordered parts and cut costs"),
    ("Gave a talk to staff about data protection", "Gave talks to staff about data protection"),
    ("Worked with sales to find out why customers leave", "Found out why customers leave"),
    ("Cleaned 14 rooms per shift", "Cleaned 14 rooms per hour"),
    ("Did small repairs on hydraulic presses when the engineer was away", "Repaired hydraulic presses as the engineer"),
    ("Marked exams for the professor", "Marked exams as the professor"),
    ("Looked at competitors' prices", "Set prices against competitors"),
    ("Prepared court bundles for the solicitor's hearings", "Prepared and presented court bundles at hearings"),
    ("Counted stock every Friday", "Counted stock every day"),
    ("Has a learner licence for forklifts", "Has a licence for forklifts"),
    ("Enrolled in a course on pressure vessels", "Completed a course on pressure vessels"),
    ("Helped train 6 apprentices", "Trained 6 apprentices"),
    ("Was a guest on a podcast on local history", "Hosted a podcast on local history"),
    (
        "Collected rubbish with two colleagues from 900 households",
        "Led two colleagues collecting rubbish from 900 households",
    ),
    ("Managed the calendar of a director", "Managed a director"),
    ("Flagged wrong charges in some invoices", "Flagged wrong charges in invoices, recovering the money"),
    ("Tested soil samples from two farms", "Tested soil samples from farms across the county"),
    ("Voted to set up a reading club", "Set up a reading club"),
    ("Moved most of the mailboxes to Exchange Online", "Moved the mailboxes to Exchange Online"),
)
"""Rewrites that claim a little more or something else."""
