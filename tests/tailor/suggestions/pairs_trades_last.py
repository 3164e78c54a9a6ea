"""A third set of rewrites from many trades, written before the guard had seen them: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    ("Cooked daily meals for crew on fishing boat, 9 people", "Cooked daily meals for a nine-person fishing crew"),
    ("Did the ticket sale and the bar at concerts", "Sold tickets and ran the bar at concerts"),
    ("Putting up tents for festivals with 5 other workers", "Erected festival tents with five other workers"),
    ("Made ice cream in 20 flavors and sold it from a cart", "Produced and sold 20 flavors of ice cream from a cart"),
    (
        "Looked after the fish tanks of a pet shop, feeding and water changes",
        "Maintained pet shop fish tanks, including feeding and water changes",
    ),
    ("Replaced broken phone screens, 10 a day", "Replaced 10 cracked phone screens daily"),
    (
        "Gave people at the museum audio guides and explained how they work",
        "Issued audio guides to museum visitors and explained their use",
    ),
    (
        "Got the coffee machine going in the morning and cleaned it at night",
        "Started the coffee machine each morning and cleaned it each night",
    ),
    ("Wrote short texts about products for an online shop", "Wrote short product descriptions for an online store"),
    ("Keeping the guest list for weddings up to date", "Kept wedding guest lists up to date"),
    ("Brought medication from the pharmacy to the wards", "Delivered medication from the pharmacy to wards"),
    ("Worked as a lifeguard at a lake in summer", "Served as a summer lifeguard at a lake"),
    (
        "Assembled bikes out of boxes and adjusted brakes and gears",
        "Assembled boxed bicycles and adjusted brakes and gears",
    ),
    ("Typed in survey answers from paper forms, 300 per day", "Entered 300 paper survey responses per day"),
    ("Sold flowers and tied bouquets for funerals", "Sold flowers and arranged funeral bouquets"),
    ("Took over the phones during lunch breaks", "Covered the phones during lunch breaks"),
    ("Picked up rubbish in the park and emptied the bins", "Collected litter in the park and emptied bins"),
    ("Made a plan of which machine gets serviced when", "Created a machine service schedule"),
    ("Filmed classes for the online platform of the school", "Recorded classes for the school's online platform"),
    ("Had to check 40 fire extinguishers once a year", "Inspected 40 fire extinguishers annually"),
    ("Told drivers by radio where to go", "Dispatched drivers by radio"),
    ("Washed and folded towels for a gym", "Laundered and folded gym towels"),
    ("Helped customers to find the right size of shoes", "Helped customers find the right shoe size"),
    ("Tuning of pianos at homes and schools", "Tuned pianos in homes and schools"),
    ("Wrote the questions for the weekly pub quiz", "Wrote questions for a weekly pub quiz"),
    ("Put cables in new offices, 12 floors", "Installed cabling across 12 floors of new offices"),
    ("Kept the score at basketball games", "Recorded scores at basketball games"),
    ("Bought second hand books and sold them on the web", "Purchased used books and sold them online"),
    (
        "Talked with neighbors about the building plans and noted what they said",
        "Consulted neighbors on building plans and recorded their feedback",
    ),
    ("Made the beds, cleaned bathrooms, 16 rooms each shift", "Made beds and cleaned bathrooms in 16 rooms per shift"),
    ("Let the manager know when stock was low", "Notified the manager of low stock"),
    ("Worked with Excel to compare prices of 5 suppliers", "Compared prices of five suppliers in Excel"),
    ("Drew pictures for a children's book about whales", "Illustrated a children's book about whales"),
    ("Scanned and named about 2,000 old photos", "Digitized and labeled approximately 2,000 old photos"),
)
"""Rewrites that say the same in freer words."""
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Responsible for handing out uniforms and keeping a list of who has what",
        "Distributed uniforms and tracked assignments",
    ),
    ("Called back people who had left a message", "Returned calls from people who had left messages"),
    (
        "Checked whether all invoices had been paid and wrote reminders",
        "Verified payment of all invoices and sent reminders",
    ),
    ("Drove 7 kids to school and back home", "Transported seven children to and from school"),
    ("Cut trees that were a danger for the road", "Felled trees that endangered the road"),
    (
        "Organised the birthday parties of kids at a climbing hall",
        "Organized children's birthday parties at a climbing gym",
    ),
)
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Replaced broken phone screens, 10 a day", "Replaced broken phone screens, 10 an hour"),
    ("Cooked meals for a crew of 9", "Cooked meals and led a crew of 9"),
    ("Put up tents with 5 other workers", "Put up 5 tents with other workers"),
    ("Brought medication to the wards for nurses to give", "Brought and gave medication on the wards"),
    ("Assisted the piano tuner at schools", "Tuned pianos at schools"),
    ("Kept the score when the referee asked", "Refereed and kept the score"),
    ("Checked whether invoices had been paid", "Checked and paid invoices"),
    ("Told drivers where to go", "Drove where told"),
    ("Illustrated a chapter of a children's book", "Illustrated a children's book"),
    ("Sold ice cream made by my uncle", "Made and sold ice cream"),
    ("Ran the bar while the owner sold tickets", "Ran the bar and sold tickets"),
    ("Cleaned 16 rooms per shift", "Cleaned 16 rooms and suites per shift"),
    ("Compared prices of 5 suppliers", "Negotiated prices with 5 suppliers"),
    ("Bought used books for a shop owner", "Bought used books as shop owner"),
    ("Wrote the questions for a quiz that 200 people joined", "Wrote 200 questions for a quiz"),
    ("Felled trees under a forester's supervision", "Felled trees and supervised foresters"),
    ("Scanned photos until the project was stopped", "Scanned photos until the project was finished"),
    ("Collected litter with schoolchildren", "Taught schoolchildren to collect litter"),
    ("Was meant to open a second shop", "Opened a second shop"),
    ("Assembled bikes according to a manual", "Assembled bikes and wrote a manual"),
    ("Served coffee at a conference on robotics", "Spoke at a conference on robotics"),
    ("Entered answers that interviewers had collected", "Collected and entered answers"),
    ("Mostly filmed classes, sometimes edited them", "Filmed and edited classes"),
    ("Notified the manager of low stock", "Managed low stock"),
    ("Was trained in first aid", "Trained others in first aid"),
    ("Inspected extinguishers for a licensed technician", "Inspected extinguishers as a licensed technician"),
    ("Helped plan the party, which 80 guests attended", "Planned the party, which 80 guests attended"),
    ("Drove 7 kids to school", "Drove a school bus for 7 kids"),
)
"""Rewrites that claim a little more or something else."""
MISSED: tuple[tuple[str, str], ...] = (
    ("Noted what neighbors said about the building plans", "Noted the building plans for neighbors"),
    ("Laundered towels for a gym with 900 members", "Laundered towels for 900 gym members"),
)
"""Untrue rewrites that still pass."""
