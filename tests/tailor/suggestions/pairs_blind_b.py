"""A second set of rewrites written without a look at the guard, in other words: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Dispensing of repeat prescriptions and ordering of stock from the wholesaler twice a week",
        "Dispensed repeat prescriptions and ordered stock from the wholesaler twice weekly",
    ),
    (
        "Changing dressings, taking blood pressure and temperature of patients, writing everything in the notes",
        "Changed dressings, measured blood pressure and temperature, and documented everything in patient notes",
    ),
    (
        "Made around 120 coffees per shift and cleaned machine at end of the day",
        "Prepared roughly 120 coffees a shift and cleaned the machine at the end of the day",
    ),
    (
        "In the evenings I waited 8 tables and dealt with payment",
        "Waited on eight tables and took payments in the evenings",
    ),
    (
        "Every Friday changed window display, also priced new stock",
        "Changed the window display every Friday and priced new stock",
    ),
    (
        "Preparing customs documents for exports to Norway and Switzerland and talking with the freight forwarder",
        "Prepared customs documents for exports to Norway and Switzerland and liaised with the freight forwarder",
    ),
    (
        "Picking & packing of web orders with handheld scanner, approx. 150 orders a shift",
        "Picked and packed around 150 web orders per shift using a handheld scanner",
    ),
    (
        "Counting the cash in my drawer in the evening and reporting differences to the branch manager",
        "Balanced the cash drawer in the evening and reported discrepancies to the branch manager",
    ),
    (
        "Did the VAT returns for 30 small clients and talked with tax office if there were questions",
        "Prepared VAT returns for 30 small clients and handled tax office queries",
    ),
    (
        "Customers wanted to know what their policy covers, I explained it by phone",
        "Explained policy coverage to customers by phone",
    ),
    (
        "Looked for precedents in Westlaw and wrote short memos about them",
        "Researched precedents in Westlaw and wrote brief memos",
    ),
    (
        "Water samples were collected by me from 9 wells and tested for nitrate",
        "Collected water samples from nine wells and tested them for nitrate",
    ),
    (
        "Picked apples & pears in harvest time, drove the tractor to bring crates to the cold store",
        "Harvested apples and pears and transported crates to the cold store by tractor",
    ),
    (
        "Laid paving stones. Built dry stone walls. Planted trees for public parks.",
        "Laid paving, built dry stone walls and planted trees in public parks",
    ),
    (
        "Put data from accident reports in the police database and answered requests by insurers for copies",
        "Entered accident report data into the police database and answered insurers' requests for copies",
    ),
    (
        "Checked if applications for housing benefit are complete and asked for documents that were missing",
        "Reviewed housing benefit applications for completeness and requested missing documents",
    ),
    (
        "Organisation of the induction days for new employees, with tours and the handing over of laptops",
        "Organised induction days for new employees, including tours and laptop handover",
    ),
    (
        "Got 11 new customers in the first year by going to trade fairs and calling",
        "Won 11 new customers in the first year through trade fairs and calls",
    ),
    (
        "Made floor plans and photos of houses for sale and put them on property portals",
        "Produced floor plans and photos of houses for sale and published them on property portals",
    ),
    (
        "Installation of Windows and standard software on new laptops, about 200 of them",
        "Installed Windows and standard software on about 200 new laptops",
    ),
    (
        "Set up the CI with GitHub Actions so that tests run on each PR",
        "Set up continuous integration (CI) with GitHub Actions to run tests on every pull request (PR)",
    ),
    (
        "Found bugs, wrote them down in Jira with steps, and tested again once developers fixed it",
        "Logged bugs in Jira with steps and retested them after developers' fixes",
    ),
    (
        "Put stickers and barcodes on new books, made entries for them in the catalogue",
        "Labelled, barcoded and catalogued new books",
    ),
    (
        "Helped to set up the exhibition, mainly hanging pictures and writing labels for them",
        "Helped install the exhibition, mainly hanging pictures and writing labels",
    ),
    (
        "Welcomed clients in the salon, washed hair and mixed the colours for stylists",
        "Greeted salon clients, washed hair and mixed colours for stylists",
    ),
    (
        "Had the job of fixing radios and antennas in the field and teaching 6 soldiers how it is done",
        "Repaired radios and antennas in the field and taught six soldiers to do so",
    ),
)
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "I was the contact person for relatives, so if they had questions about the care plan they came to me",
        "Served as relatives' contact person for questions about the care plan",
    ),
    ("Gave extra lessons after school to pupils that were weak in reading", "Tutored struggling readers after school"),
    (
        "Repair of leaking taps and blocked drains in flats, mostly emergency jobs at night",
        "Repaired leaking taps and unblocked drains in flats, mainly on night-time emergency calls",
    ),
    (
        "Put up scaffolds on building sites according to the drawings and took them down again",
        "Erected and dismantled scaffolding on construction sites from drawings",
    ),
    (
        "Washing up, peeling of vegetables and cleaning of the kitchen after closing",
        "Washed dishes, peeled vegetables and cleaned the kitchen after closing",
    ),
    (
        "Gave advice to customers about which paint and tools fit for their project",
        "Advised customers on suitable paint and tools for their projects",
    ),
    (
        "Drove school bus on 2 routes, checked tyres, oil and lights before starting",
        "Drove a school bus on two routes and inspected tyres, oil and lights before departure",
    ),
    (
        "Took complaints by phone and tried to find a solution, hard cases went to the team leader",
        "Handled complaints by phone, escalating difficult cases to the team leader",
    ),
    (
        "Set up Google Ads for 5 customers & looked at how they did each week",
        "Set up Google Ads for five clients and reviewed performance weekly",
    ),
    (
        "Changed the company's old brochures to the new branding, 40 documents in InDesign",
        "Updated 40 company brochures to the new branding in InDesign",
    ),
    (
        "Called people to check quotes and facts prior to the articles being printed",
        "Verified quotes and facts by phone before articles went to print",
    ),
    (
        "Cleaned customer data with pandas since many addresses were there twice",
        "Removed duplicate customer addresses with pandas",
    ),
    (
        "Inspection of bridges, with measuring of cracks and photos, reports went to the county",
        "Inspected bridges, measured and photographed cracks, and submitted reports to the county",
    ),
    (
        "Rang up former donors and asked if they would give again, around 25 in an evening",
        "Called roughly 25 former donors an evening to ask for renewed donations",
    ),
)
"""True rewrites that are still asked about or refused."""
ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (
        "Drew plans for garden terraces and ponds",
        "Drew plans for garden terraces and ponds in SketchUp",
        "Software: SketchUp, AutoCAD LT",
    ),
    (
        "Wrote reports on student attendance for the head teacher",
        "Wrote student attendance reports in Excel for the head teacher",
        "IT skills: Word, Excel, Teams",
    ),
    (
        "Helped patients fill in forms at reception",
        "Helped Polish-speaking patients fill in forms at reception",
        "Languages: Polish (native speaker), English (C1)",
    ),
    (
        "Deployed the shop's services to the cluster",
        "Deployed the shop's services to the Kubernetes cluster",
        "Kubernetes, Helm, Terraform, Go",
    ),
    (
        "Cooked starters and desserts for the evening menu",
        "Cooked starters and desserts for the evening menu at the Blue Heron",
        "Commis chef, The Blue Heron, Bath, 2019-2022",
    ),
    (
        "Looked after visitors' safety at football matches",
        "As a certified first aider, looked after visitors' safety at football matches",
        "Certified first aider (Red Cross), 2020",
    ),
    (
        "Analysed survey answers of 400 members",
        "Analysed survey answers from 400 members in SPSS",
        "Methods: interviews, questionnaires, SPSS",
    ),
    (
        "Planned the work of the web team in short cycles",
        "Planned the web team's work in Scrum sprints",
        "Scrum sprints, Kanban, Jira",
    ),
)
"""Rewrites with a fact from elsewhere in the résumé: (line, rewrite, what the résumé says there)."""
