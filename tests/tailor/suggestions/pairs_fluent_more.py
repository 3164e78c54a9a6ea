"""A second set of fluent rewrites, written after the first had been worked on: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Responsible for checking tickets and helping passengers find their seats",
        "Checked tickets and helped passengers to their seats",
    ),
    (
        "Wrote unit tests for payment module in Java and fixed bugs found by QA",
        "Wrote Java unit tests for the payment module and resolved bugs found by QA",
    ),
    ("Was in charge of closing the store three nights a week", "Closed the store three nights per week"),
    (
        "Made sure that deliveries matched the purchase orders and told suppliers about shortages",
        "Verified deliveries against purchase orders and notified suppliers of shortages",
    ),
    ("Helped new nurses get used to the ward", "Helped new nurses settle into the ward"),
    (
        "Changed tyres, oil and brake pads for around 10 cars daily",
        "Replaced tyres, oil and brake pads on about 10 cars a day",
    ),
    (
        "Talked to tenants who were behind on rent and agreed payment plans with them",
        "Spoke with tenants in rent arrears and agreed payment plans",
    ),
    ("Put together the monthly newsletter, which goes to 400 members", "Compiled a monthly newsletter for 400 members"),
    (
        "Installation of solar panels on roofs and connecting them with the grid",
        "Installed rooftop solar panels and connected them to the grid",
    ),
    (
        "Answered questions from parents about admission by phone and e-mail",
        "Responded to parents' admission queries by phone and email",
    ),
    (
        "Drew site plans in AutoCAD based on surveyors' measurements",
        "Used AutoCAD to draw site plans from surveyors' measurements",
    ),
    ("Interviewed candidates together with the department heads", "Interviewed candidates alongside department heads"),
    (
        "Served as a lifeguard at the pool, watching swimmers and giving first aid when needed",
        "Worked as a pool lifeguard, watching swimmers and giving first aid as needed",
    ),
    (
        "Took photos of the products and uploaded them to the shop's website",
        "Photographed products and uploaded images to the shop's website",
    ),
    (
        "Worked with the kitchen to bring the waiting time down from 25 to 15 minutes",
        "Worked with the kitchen to reduce waiting times from 25 to 15 minutes",
    ),
    (
        "Taking care of elderly residents, e.g. bathing, dressing and feeding",
        "Cared for elderly residents, including bathing, dressing and feeding",
    ),
    (
        "Kept the freezer logs up to date and threw away expired reagents",
        "Updated freezer logs and discarded expired reagents",
    ),
    (
        "Because of a new checklist I made, errors in shipping went down by 30%",
        "Created a checklist that reduced shipping errors by 30%",
    ),
)
"""Rewrites that say the same in freer words."""
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    ("Operated CNC lathe to make parts according to drawings", "Machined parts to drawings on a CNC lathe"),
    (
        "Filed tax returns for about 80 small businesses every year",
        "Prepared and filed annual tax returns for about 80 small businesses",
    ),
)
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Responsible for checking tickets on the night train", "Responsible for checking tickets on all trains"),
    ("Wrote tests for the payment module built by another team", "Built and tested the payment module"),
    ("Closed the store three nights a week", "Closed the store every night"),
    (
        "Compared deliveries with the purchase orders",
        "Compared deliveries with the purchase orders, reducing shortages",
    ),
    ("Accompanied nurses on ward rounds", "Conducted ward rounds with nurses"),
    ("Changed tyres and watched the brake checks", "Changed tyres and checked brakes"),
    ("Talked to tenants who were behind on rent", "Talked to tenants, collecting rent that was behind"),
    ("Gave input for the monthly newsletter", "Wrote the monthly newsletter"),
    ("Installed solar panels to lower energy bills", "Installed solar panels, lowering energy bills"),
    ("Kept freezer logs for one of the two labs", "Kept freezer logs for the two labs"),
    ("Answered parents' questions about admission", "Answered parents' questions and decided on admission"),
    ("Drew site plans from measurements that the surveyor took", "Took measurements and drew site plans"),
    ("Interviewed candidates for the internship", "Interviewed and hired candidates for the internship"),
    ("Filed about 80 returns between 2018 and 2020", "Filed about 80 returns a year between 2018 and 2020"),
    ("Trained as a lifeguard at the pool", "Worked as a lifeguard at the pool"),
    ("Operated one of the CNC lathes after supervision by the foreman", "Operated the CNC lathes as foreman"),
    ("Errors went down by 30% the year after the merger", "Reduced errors by 30% after the merger"),
    (
        "Took photos for the shop's website, sometimes for its catalogue",
        "Took photos for the shop's website and catalogue",
    ),
    ("Brought the waiting time down to 15 minutes", "Brought the waiting time down by 15 minutes"),
    ("Cared for elderly residents with two other carers", "Cared for elderly residents"),
)
"""Rewrites that claim a little more or something else."""
