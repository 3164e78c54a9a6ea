"""Untrue rewrites freer in their words, written without a look at the guard: (line, rewrite)."""

UNTRUE: tuple[tuple[str, str], ...] = (
    (
        "Supported the physiotherapist when doing exercises with stroke patients",
        "Did exercises with stroke patients as physiotherapist",
    ),
    ("Our team of nine repainted a bridge in six weeks", "Repainted a bridge in six weeks"),
    ("Sewed between 18 and 20 curtains a week", "Sewed between 20 and 28 curtains a week"),
    ("Took blood samples from donors at the mobile unit", "Took blood samples from 50 donors a day at the mobile unit"),
    ("Wrote 3 grant reports and edited 9 newsletters", "Wrote nine grant reports and edited three newsletters"),
    ("Typed 60 words per minute from dictation", "Typed 60 pages per hour from dictation"),
    ("Possibly saved the studio some $3,000 by using old props again", "Saved the studio $3,000 by reusing old props"),
    ("Watered the greenhouse every second day", "Watered the greenhouse every day"),
    ("Many of my students went on to university", "My students went on to university"),
    ("Bought paper and toner for the office in Graz", "Bought paper and toner for all Austrian offices"),
    ("Wrote a quick guide to the scanner for interns", "Wrote a quick guide to the scanner for the whole company"),
    ("Put reflective tape on the forklifts", "Made forklifts safer, preventing accidents with reflective tape"),
    (
        "While I was at the front desk, the hotel got its fourth star",
        "Helped the hotel earn its fourth star at the front desk",
    ),
    ("Drew up the seating plans for the concert hall", "Drew up concert hall seating plans in AutoCAD"),
    ("Began training as a bookkeeper, broke it off after a year", "Trained as a bookkeeper and qualified after a year"),
    ("Helped in the parish library now and then in 2014 and 2015", "Worked in the parish library from 2014 to 2015"),
    ("The second phase, which I designed, was never built", "Designed and built the second phase"),
    ("Answered the phone for the CEO's assistant", "Answered the phone as the CEO's assistant"),
    ("Grilled sausages at a stall in the stadium", "Grilled the stadium's best-selling sausages at a stall"),
    ("Flew drones as a hobby and for two films of friends", "Licensed drone pilot for two films"),
    ("Took over the sports pages of the local edition", "Took over the local edition"),
    ("Nobody was injured on my site except one worker with a cut", "Nobody was injured on my site"),
    ("Have a little knowledge of Spanish from holidays", "Speak fluent Spanish"),
    ("Pointed out to the landlord that the lift should be replaced", "Had the landlord's lift replaced"),
    ("Listened to lectures on forest law at the ministry", "Gave lectures on forest law at the ministry"),
    ("Reported leaks to the caretaker who then fixed them", "Fixed leaks reported to the caretaker"),
    ("Vacuumed the cars once the polish had been put on", "Vacuumed the cars before the polish was put on"),
    ("Loaded the ships in Hamburg that came from Riga", "Loaded ships in Riga bound for Hamburg"),
    ("Was supposed to visit eight farms per month", "Visited eight farms a month"),
    (
        "Baked cakes next to a colleague who took second place in the regional contest",
        "Baked cakes that took second place in the regional contest",
    ),
    ("Took part in the night watch at the harbour", "Head of the night watch at the harbour"),
    ("Handed instruments to the vet during operations on horses", "Operated on horses, handing instruments to the vet"),
    ("Ran the till whenever both cashiers were out", "Ran the till as one of the cashiers"),
    ("Came third of 40 in the barista cup", "Came third in the barista cup, ahead of 40 others"),
    ("The agency placed 70 workers in 2022, I did the contracts", "Placed 70 workers in 2022 and did the contracts"),
    ("Wrote simple macros for the warehouse list", "Wrote complex macros for the warehouse list"),
    ("Covered a colleague's clients over Easter", "Covered a colleague's clients for several months over Easter"),
    (
        "Interpreted for two families in meetings with the school",
        "Interpreted for the school in meetings with many families",
    ),
    ("Repaired a couple of garden walls", "Repaired dozens of garden walls"),
    ("Watched how goods were counted and wrote it down", "Redesigned how goods were counted and wrote it down"),
)
"""Rewrites that say a little more than the line, or something else."""
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()
"""Untrue rewrites that still pass."""
