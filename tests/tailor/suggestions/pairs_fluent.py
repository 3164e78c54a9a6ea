"""Fluent rewrites of lines from more than twenty trades, written before the guard was asked: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Taught 7th grade science to four classes and made lesson plans",
        "Planned and taught seventh-grade science lessons for four classes",
    ),
    (
        "Welding of stainless pipes using TIG, also checking the joints for leaks",
        "TIG-welded stainless pipes and checked joints for leaks",
    ),
    (
        "Went to customers' homes to install and fix air conditioners",
        "Installed and repaired air conditioners in customers' homes",
    ),
    (
        "Did research on case law for partners and drafted motions",
        "Researched case law for partners and drafted motions",
    ),
    (
        "Scheduling of 25 drivers and planning their routes each day",
        "Scheduled 25 drivers and planned their daily routes",
    ),
    (
        "In charge of month end closing, and also preparing journal entries",
        "Handled the month-end close and prepared journal entries",
    ),
    ("Ran PCR tests and wrote down the results in the LIMS", "Performed PCR tests and recorded results in the LIMS"),
    ("Fed and milked 120 cows two times a day", "Fed and milked 120 cows twice daily"),
    (
        "Took about 60 calls per day from people with billing problems",
        "Answered roughly 60 billing-related calls a day",
    ),
    (
        "Walked the building at night and wrote incident reports",
        "Patrolled the building at night and wrote incident reports",
    ),
    (
        "Looked after 8 toddlers, making meals and planning activities for them",
        "Cared for eight toddlers, preparing meals and planning activities",
    ),
    (
        "Poured concrete foundations and put up formwork on residential sites",
        "Erected formwork and poured concrete foundations on residential sites",
    ),
    (
        "Designed flyers and posters in InDesign that were used at trade fairs",
        "Designed trade-fair flyers and posters in InDesign",
    ),
    (
        "Was part of the HR team that rolled out Workday to 900 employees",
        "As part of the HR team, helped roll out Workday to 900 employees",
    ),
    (
        "Processed benefit applications and told applicants about the decision by letter",
        "Processed benefit applications and informed applicants of decisions by letter",
    ),
    (
        "Kept track of tools in the workshop, which cut losses by 15%",
        "Reduced losses by 15% by tracking workshop tools",
    ),
    (
        "The old booking system was replaced by me with an online form",
        "Replaced the old booking system with an online form",
    ),
    (
        "Gave feedback to student teachers after observing lessons",
        "Observed lessons and gave feedback to student teachers",
    ),
    (
        "Helped the site manager with ordering materials and keeping the schedule up to date",
        "Supported the site manager by ordering materials and updating the schedule",
    ),
    (
        "Unloaded lorries with a forklift and put pallets away in the racks",
        "Unloaded trucks by forklift and stored pallets in racks",
    ),
    (
        "Answered emails from guests, changed bookings and dealt with complaints",
        "Responded to guest emails, amended bookings and handled complaints",
    ),
    (
        "Made a spreadsheet that shows overdue invoices and sent it to the managers weekly",
        "Created a weekly spreadsheet of overdue invoices for managers",
    ),
    (
        "Checked that the machines were running safely and reported faults to maintenance",
        "Monitored machines for safe operation and reported faults to maintenance",
    ),
    (
        "Interpreted for Polish-speaking patients at appointments",
        "Provided interpreting for Polish-speaking patients during appointments",
    ),
    (
        "Drove a school bus on two routes in the morning and afternoon",
        "Drove two school bus routes each morning and afternoon",
    ),
    (
        "Cut and coloured hair, and sold hair care products to clients",
        "Cut and colored clients' hair and sold hair-care products",
    ),
    (
        "Assisted with interviewing witnesses and typed up their statements",
        "Assisted in witness interviews and transcribed statements",
    ),
    ("Planted, watered and pruned shrubs in the city's parks", "Planted, watered and pruned shrubs across city parks"),
    (
        "Updated the website's product pages with new photos and text",
        "Refreshed product pages on the website with new photos and copy",
    ),
    ("Learned the basics of Revit and used it for floor plans", "Learned Revit basics and applied them to floor plans"),
    (
        "Onboarded 30 new starters, including checking their documents and giving office tours",
        "Onboarded 30 new hires, checking documents and leading office tours",
    ),
    ("Took blood samples from up to 40 patients per day", "Drew blood from up to 40 patients daily"),
    (
        "Was responsible for giving medications to patients and charting vitals every shift",
        "Administered patient medications and charted vital signs each shift",
    ),
    (
        "Worked the grill station during dinner service, around 150 covers a night",
        "Ran the grill station for dinner service, handling about 150 covers per night",
    ),
    (
        "Cleaned and sterilised surgical instruments before and after operations",
        "Cleaned and sterilized surgical instruments pre- and post-operation",
    ),
    (
        "Counted the cash at closing time and took it to the bank",
        "Reconciled closing cash and deposited it at the bank",
    ),
)
"""Rewrites that say the same in freer words."""
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Helped customers pick shoes and rang up their purchases",
        "Assisted customers in choosing shoes and processed their purchases at the register",
    ),
    (
        "Called on existing accounts in the north region to sell printers",
        "Sold printers to existing accounts in the northern region",
    ),
    (
        "Set up laptops for new people who joined and removed access of those leaving",
        "Set up laptops for new hires and removed access for leavers",
    ),
    (
        "Organised the stockroom so that items could be found faster",
        "Reorganised the stockroom, making items faster to find",
    ),
)
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Helped the charge nurse plan staffing for the ward", "Planned staffing for the ward alongside the charge nurse"),
    ("Taught maths to some pupils who needed extra help", "Taught maths to pupils who needed extra help"),
    ("Welded brackets for trailers under a certified welder", "Welded brackets for trailers as a certified welder"),
    ("Serviced heat pumps in two counties", "Serviced heat pumps across the state"),
    ("Our team settled 12 cases in 2021", "Settled 12 cases in 2021"),
    ("Cooked starters for parties of up to 60 people", "Cooked for parties of 60 people"),
    ("Greeted shoppers at the entrance of the store", "Greeted shoppers across the region's stores"),
    ("Proposed a new layout for the loading dock", "Introduced a new layout for the loading dock"),
    ("Reconciled some supplier accounts every month", "Reconciled all supplier accounts every month"),
    ("Prepared samples for the HPLC run by a senior chemist", "Prepared samples and ran the HPLC"),
    ("Harvested 40 tonnes of apples with a crew of six", "Harvested 40 tonnes of apples"),
    ("Handled 70 calls a day about broadband", "Handled 70 calls an hour about broadband"),
    ("Checked visitors' badges at the gate", "Checked visitors' badges at the gate, preventing unauthorised entry"),
    ("Took part in planning the summer fete for the nursery", "Organised the summer fete for the nursery"),
    ("Laid bricks for 3 of the 9 houses on the estate", "Laid bricks for the 9 houses on the estate"),
    (
        "Designed banners in Canva for the student union",
        "Designed banners in Canva and Photoshop for the student union",
    ),
    ("Screened CVs for warehouse roles", "Screened CVs for warehouse and management roles"),
    ("Wrote briefings for the deputy minister's office", "Wrote briefings for the minister's office"),
    ("Sold 18 cars in the first quarter", "Sold 18 cars per quarter"),
    ("Familiar with Active Directory and Intune", "Skilled in Active Directory and Intune"),
    ("Studied for the CompTIA A+ exam", "Completed the CompTIA A+ exam"),
    ("Did not manage staff but trained 4 newcomers", "Managed staff and trained 4 newcomers"),
    ("Worked as acting supervisor for three months", "Worked as supervisor for three months"),
    ("Cut waste from 8% to 6%", "Cut waste by 6%"),
    ("Moved about 500 kg of stock a day", "Moved 500 kg of stock a day"),
    ("Moved about 500 kg of stock a day", "Moved about 500 lb of stock a day"),
    ("Scheduled maintenance so that less downtime was expected", "Scheduled maintenance so that downtime was less"),
    ("Suggested changes to the rota that the manager later adopted", "Changed the rota"),
    ("Presented the budget to the head of department", "Presented the budget to the board"),
    ("Sat in on contract negotiations with suppliers", "Conducted contract negotiations with suppliers"),
    (
        "Measured patients' blood pressure and reported it to doctors",
        "Measured patients' blood pressure and advised doctors",
    ),
    ("Worked in the shop from May to August 2019", "Worked in the shop from May 2019"),
    ("Translated leaflets with the help of a native speaker", "Translated leaflets as a native speaker"),
    ("Filed permits that the architect had drawn up", "Drew up and filed permits"),
    ("Repaired phones, mostly iPhones", "Repaired iPhones and other phones, mostly Android"),
    ("Inspected 200 boilers, 14 of which failed", "Inspected 200 boilers, 14 of which were repaired"),
    (
        "Kept the books for a bakery and did deliveries for a florist",
        "Kept the books for a florist and did deliveries for a bakery",
    ),
    ("Sales rose 9% in the year I joined the counter", "Raised counter sales by 9% in the year"),
    ("Coordinated volunteers at the local food bank", "Coordinated volunteers at food banks nationally"),
    ("Scored in the top half of the forklift course", "Scored top in the forklift course"),
)
"""Rewrites that claim a little more or something else."""
