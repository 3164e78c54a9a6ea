"""Rewrites in real résumés' language, from nursing, kitchens, trades, farms, offices and classrooms, judged unseen."""

_WORKSHOP = (
    "Skills: SolidWorks, LabVIEW, lean manufacturing, Excel, soldering. "
    "Education: HND Mechanical Engineering, Derby College, 2018. "
    "Experience: Process Technician at Holmwood Bearings, 2018-2021."
)
_KITCHEN = (
    "Skills: HACCP, Spanish, cake decorating, Micros POS, stock control. "
    "Education: Level 2 Patisserie, Bristol College, 2016. "
    "Experience: Pastry Cook at Café Belmonte, 2017-2020."
)

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Responsible for wiring and testing of distribution boards in new-build flats.",
        "Wired and tested distribution boards in new-build flats.",
    ),
    (
        "Was responsible to take blood samples and recording of the vital signs of patients",
        "Took blood samples and recorded patients' vital signs.",
    ),
    (
        "Handled a section of 4 commis chefs, 2 for the grill and 2 for cold starters.",
        "Managed a section of four commis chefs: two on the grill and two on cold starters.",
    ),
    (
        "My duties included washing of dishes, peeling vegetables and to keep the walk-in fridge clean.",
        "Washed dishes, peeled vegetables and kept the walk-in fridge clean.",
    ),
    (
        "Milking of 120 cows two times a day and keep the parlour clean",
        "Milked 120 cows twice daily and kept the parlour clean",
    ),
    (
        "Doing patrols of the site every 2 hours and write it in the log book.",
        "Patrolled the site every two hours, recording each patrol in the log book.",
    ),
    (
        "Watched the CCTV cameras of a shopping centre during night shifts",
        "Monitored CCTV cameras at a shopping centre on night shifts",
    ),
    (
        "Running gels and PCR for the samples that came from the hospital",
        "Ran gels and PCR on samples from the hospital",
    ),
    (
        "Weighed, labelled and stored about 300 soil samples a week",
        "Weighed, labelled and stored around 300 soil samples per week",
    ),
    (
        "Loading and un-loading of trucks with the reach truck and checking the delivery notes.",
        "Loaded and unloaded trucks with a reach truck and checked delivery notes.",
    ),
    (
        "Planned the routes for 14 vans so that drivers made less empty miles.",
        "Planned routes for 14 vans to reduce empty miles.",
    ),
    (
        "Helped the notary in preparing of deeds and powers of attorney",
        "Helped the notary prepare deeds and powers of attorney",
    ),
    (
        "Drafting replies to letters from residents regarding council tax",
        "Drafted replies to residents' letters about council tax",
    ),
    ("Team of 9 people was managed by me at the front desk", "Managed a front-desk team of nine people"),
    (
        "Checked guests in and out, took reservations over the phone and by e-mail",
        "Checked guests in and out and took reservations by phone and email",
    ),
    (
        "I was selected to represent the region in the national pastry contest.",
        "Selected to represent the region in the national pastry contest.",
    ),
    (
        "Teaching maths to classes of 28-30 pupils in years 7, 8 and 9",
        "Taught maths to classes of 28 to 30 pupils in years 7 to 9",
    ),
    ("Prepared lesson plans every week for the reading group", "Prepared weekly lesson plans for the reading group"),
    (
        "Cut and edit of short videos for the museum's YouTube channel with Premiere",
        "Cut and edited short videos for the museum's YouTube channel in Adobe Premiere",
    ),
    (
        "Made illustrations for two childrens books with Illustrator.",
        "Illustrated two children's books in Adobe Illustrator.",
    ),
    ("Took photos of about 25 weddings a year", "Photographed about 25 weddings each year"),
    (
        "Looked after 46 dealers with yearly orders of EUR 1.3m",
        "Looked after 46 dealers with annual orders of €1.3 million",
    ),
    (
        "Calibration of pressure gauges and valves as per ISO 17025",
        "Calibrated pressure gauges and valves to ISO 17025",
    ),
    (
        "Drawing of pipe layouts in AutoCAD and make bills of material",
        "Drew pipe layouts in AutoCAD and prepared bills of materials (BOMs)",
    ),
    (
        "Reset of passwords and accounts in Active Directory for around 600 employees",
        "Reset passwords and accounts in Active Directory (AD) for around 600 employees",
    ),
    (
        "Gave the residents their medicines as per care plan",
        "Administered residents' medication according to their care plans",
    ),
    (
        "Took care of a man with dementia at his home for 5 years",
        "Cared for a man with dementia in his home for five years",
    ),
    ("Managed to bring food waste down by 15 % by smaller portions", "Cut food waste by 15% by reducing portion sizes"),
    (
        "Fixing leaks, changing taps and unblocking of drains in rented flats",
        "Repaired leaks, replaced taps and unblocked drains in rented flats",
    ),
    ("Put up scaffolding for house facades up to 18 m", "Erected scaffolding for house facades up to 18 metres"),
    ("Welded frames in MIG and TIG, read the drawings", "Read drawings and welded frames using MIG and TIG"),
    (
        "Bookkeeping for 11 small clients incl. VAT returns",
        "Kept the books for 11 small clients, including VAT returns",
    ),
    ("Reconciled bank accounts at the end of each month", "Performed month-end bank account reconciliations"),
    ("Assisting the auditors with the stock count at year end.", "Assisted auditors with the year-end stock count."),
    (
        "Answering the emergency line and sending ambulances to callers",
        "Answered emergency calls and dispatched ambulances to callers",
    ),
    (
        "Participated to the organisation of the town's flea market with 90 stalls.",
        "Helped organise the town's 90-stall flea market.",
    ),
    (
        "Issued building permits for the city, about 35 in a month",
        "Issued about 35 building permits per month for the city",
    ),
    (
        "Interpreted for patients from Polish to English at the clinic",
        "Interpreted from Polish into English for patients at the clinic",
    ),
    ("Growing tomatoes and peppers in 2 ha of greenhouses", "Grew tomatoes and peppers in two hectares of greenhouses"),
    ("Keeping a register of spraying and fertiliser use", "Kept records of spraying and fertiliser use"),
    (
        "Did servicing and MOT preparation for cars and light vans",
        "Serviced cars and light vans and prepared them for MOT",
    ),
    ("Had to count the cash & close the bar at night", "Counted the cash and closed the bar at night"),
    ("Set tables, took orders and served up to 60 covers", "Set tables, took orders and served up to 60 covers"),
    (
        "Wrote articles for the local paper on schools & sport",
        "Wrote articles about schools and sport for the local newspaper",
    ),
    (
        "Dealing with complaints of passengers regarding delayed luggage",
        "Handled passenger complaints about delayed luggage",
    ),
    ("Made a new rota which lowered overtime in the ward by 12%", "Created a new rota, lowering ward overtime by 12%"),
    (
        "Ordered spare parts and kept the stock list up-to-date in Navision",
        "Ordered spare parts and maintained an up-to-date stock list in Navision",
    ),
)

# True as well, yet the guard still asks about these or refuses them.
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Brought the share of pupils who passed from 61% to 78% in 2 years",
        "Raised the pupil pass rate from 61% to 78% in two years",
    ),
    (
        "Sold kitchens and bathrooms to private customers in the showroom, always on or over target",
        "Sold kitchens and bathrooms to private customers in the showroom, always meeting or exceeding target",
    ),
    ("Rolled out Win 10 to 220 PCs.", "Rolled out Windows 10 to 220 PCs."),
    ("Helping elderly residents with washing, dressing & feeding", "Helped elderly residents wash, dress and eat"),
)

UNTRUE: tuple[tuple[str, str], ...] = (
    (
        "Responsible for medication rounds on the ward",
        "Completed medication rounds for 32 patients per shift with zero errors",
    ),
    ("Cooked lunches for a school", "Prepared 450 school lunches a day while holding food cost at 28%"),
    ("Serviced lifts in office buildings", "Serviced 60+ lifts in office buildings, cutting call-outs by a third"),
    (
        "Guarded the entrance of a chemical plant",
        "Screened hundreds of visitors a day at the entrance of a chemical plant",
    ),
    ("Milked 120 cows twice a day", "Milked 210 cows twice a day"),
    ("Kept a petty cash of £350", "Kept a £3,500 petty cash"),
    ("Looked after 12 infants together with 1 colleague", "Cared for 24 infants together with a colleague"),
    ("Cut scrap on the line from 6% to 2.5% in one year", "Cut scrap on the line substantially in one year"),
    ("Sold 140 gym memberships in the first quarter", "Sold gym memberships in the first quarter"),
    ("Brought the setup time down by 20 minutes", "Brought setup time down by 20%"),
    ("Moved loads up to 800 kg by crane", "Moved loads up to 800 tonnes by crane"),
    ("Helped the sous-chef with menu planning", "Created seasonal menus with the sous-chef"),
    ("Took part in the commissioning of a wastewater plant", "Managed the commissioning of a wastewater plant"),
    ("Supported the head of department in timetable planning", "Headed timetable planning for the department"),
    ("Worked on the relaunch of the intranet", "Drove the relaunch of the intranet"),
    ("Drew floor plans for private clients", "Drew floor plans for private clients in Revit and SketchUp"),
    ("Analysed water samples", "Analysed water samples by HPLC and GC-MS"),
    ("Reconciled supplier accounts", "Reconciled supplier accounts in Xero"),
    (
        "Ran training sessions for new cleaners",
        "Ran training sessions for new cleaners using coaching and blended learning",
    ),
    (
        "Visited farms to inspect the cattle",
        "Visited farms to inspect the cattle, ensuring full compliance with animal welfare law",
    ),
    (
        "Rearranged the shop window every fortnight",
        "Rearranged the shop window every fortnight, attracting more passers-by",
    ),
    (
        "Rewrote the leaflet for new volunteers.",
        "Rewrote the leaflet for new volunteers, shortening induction and lifting retention.",
    ),
    ("Met the daily parcel quota", "Consistently exceeded the daily parcel quota"),
    ("Passed the hygiene inspection", "Passed the hygiene inspection with the highest rating"),
    ("Maintained pumps for the paper mill", "Maintained mission-critical pumps across the paper mill's entire estate"),
    ("Edited a student magazine", "Edited an acclaimed student magazine"),
    ("Cooked for banquets in a hotel", "Cooked for banquets at the Hilton hotel in Vienna"),
    ("Staff nurse on a paediatric ward", "Charge nurse on a paediatric ward"),
    ("Electrician on industrial sites", "Lead electrician on industrial sites"),
    ("Welded stainless pipework", "Welded stainless pipework as a coded welder to EN ISO 9606"),
    ("Volunteered as a lifeguard", "Volunteered as a lifeguard since 2016"),
    ("Provided night cover in the control room", "Provided round-the-clock cover in the control room"),
    ("Typed up the notes of the inspector", "Produced statutory inspection reports"),
    ("Currently in the final year of a nursing diploma", "Holds a nursing diploma"),
    ("Basic knowledge of German", "Good command of German"),
    ("Worked as pharmacy assistant handing out prescriptions", "Worked as a pharmacist handing out prescriptions"),
    ("Greeted hotel guests", "Greeted hotel guests and raised review scores"),
    ("Organised the tool storage", "Organised tool storage that shortened changeovers"),
    ("Phoned lapsed donors", "Phoned lapsed donors to grow annual income"),
    ("Wrote briefing notes", "Wrote briefing notes for ministers"),
    ("Inspected fire extinguishers", "Inspected fire extinguishers monthly"),
    ("Held quarterly parents' evenings", "Held monthly parents' evenings"),
    ("Supervised 2 foremen and 17 labourers", "Supervised 17 foremen and 2 labourers"),
    ("Shortened delivery time from 9 days to 4 days", "Shortened delivery time from 4 days to 9 days"),
    ("Proposed a new filing system for case files", "Introduced a new filing system for case files"),
    ("Ordered fabric samples", "Designed fabric samples"),
    ("Applied for an arts grant", "Secured an arts grant"),
    ("Pruned apple trees", "Pruned and grafted apple trees"),
    ("Fed as many as 300 festival guests", "Fed 300 festival guests"),
    ("Saved roughly 200 hours a year", "Saved more than 200 hours a year"),
    ("Had no accident in 6 years of driving", "Prevented every accident in 6 years of driving"),
    ("Shadowed midwives during home visits", "Supported midwives during home visits"),
    ("Co-wrote the safety manual", "Wrote the safety manual"),
    ("Sold tractors to farmers", "Sold tractors to farmers and was named salesman of the year"),
    ("Cleaned offices and stairwells", "Cleaned offices, stairwells and laboratories"),
    ("Guided tourists in Lisbon", "Guided tourists in Lisbon and Porto"),
    ("Answered to the shift foreman", "Answered to the plant director"),
    ("Was part of the crew that rebuilt the footbridge", "Rebuilt the footbridge"),
)

# Untrue as well, yet the guard still lets these pass.
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()

# What the rewrite adds stands elsewhere in the résumé (third), so it is asked about.
CONFIRM: tuple[tuple[str, str, str], ...] = (
    ("Designed clamps for the test bench", "Designed clamps for the test bench in SolidWorks", _WORKSHOP),
    ("Logged temperature readings", "Logged temperature readings with LabVIEW", _WORKSHOP),
    (
        "Reduced changeover time on the press",
        "Reduced changeover time on the press using lean manufacturing",
        _WORKSHOP,
    ),
    ("Checked parts for defects", "Checked parts for defects at Holmwood Bearings", _WORKSHOP),
    ("Kept food temperature records", "Kept food temperature records under HACCP", _KITCHEN),
    ("Took orders from guests", "Took orders from guests in Spanish", _KITCHEN),
    ("Baked birthday cakes", "Baked birthday cakes for Café Belmonte", _KITCHEN),
    ("Rang up bills", "Rang up bills on Micros POS", _KITCHEN),
)
