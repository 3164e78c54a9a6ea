"""Rewrites of lines from many trades, written without a look at the guard: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Was giving medication to around 15 patients every shift and updated their charts",
        "Administered medication to about 15 patients per shift and updated their charts",
    ),
    (
        "Took x-rays of patients and passed instruments to the dentist when doing fillings and crowns",
        "Took patient X-rays and passed instruments to the dentist during fillings and crowns",
    ),
    (
        "Helped the residents with washing, dressing and eating in the mornings",
        "Assisted residents with washing, dressing and meals in the mornings",
    ),
    (
        "Counting of pills and putting labels on the bottles, and checking with the pharmacist before handing out",
        "Counted pills, labelled bottles and checked with the pharmacist before handing them out",
    ),
    (
        "Was responsible for the looking after of 6 children aged 2 to 4 and also the preparing of snacks",
        "Cared for six children aged 2–4 and prepared snacks",
    ),
    (
        "Did MIG and stick welding on steel frames, and reading of blueprints",
        "MIG- and stick-welded steel frames and read blueprints",
    ),
    (
        "Going to service calls for furnaces and AC units, finding what is broken and repairing it",
        "Responded to furnace and AC service calls, diagnosing and repairing faults",
    ),
    (
        "Installation of water heaters, pipes and fixtures in newly built houses",
        "Installed water heaters, pipes and fixtures in new-build homes",
    ),
    (
        "Made kitchen cabinets and shelves by hand out of oak and walnut, then fitted these at the client's home",
        "Handcrafted oak and walnut kitchen cabinets and shelves and fitted them in clients' homes",
    ),
    (
        "Prep of vegetables, sauces and meat for the lunch service with about 80 covers",
        "Prepared vegetables, sauces and meat for a lunch service of around 80 covers",
    ),
    (
        "Started at 3 in the morning to make dough for bread rolls and croissants",
        "Made dough for bread rolls and croissants from 3 a.m.",
    ),
    (
        "Did check in and check out of guests and answered phone, took bookings by email as well",
        "Checked guests in and out, answered phones and took email bookings",
    ),
    (
        "Booking of trucks with carriers and following up shipments that were late",
        "Booked trucks with carriers and followed up on late shipments",
    ),
    (
        "Drove a 18 ton truck delivering building materials to sites all over Kent",
        "Delivered building materials to sites across Kent in an 18-ton truck",
    ),
    (
        "Used a forklift for loading and unloading of trailers, about 20 per day",
        "Loaded and unloaded roughly 20 trailers a day by forklift",
    ),
    (
        "Opening of accounts for new customers and explaining to them the loans and cards we had",
        "Opened accounts for new customers and explained loan and card products",
    ),
    (
        "Bank reconciliations were done by me each month for 4 entities",
        "Reconciled bank accounts for four entities monthly",
    ),
    (
        "Made first drafts of contracts and NDAs which were then reviewed by the attorney",
        "Prepared first drafts of contracts and NDAs for attorney review",
    ),
    (
        "Preparation of samples and running them on the HPLC, with results put into Excel",
        "Prepared samples, ran them on the HPLC and recorded results in Excel",
    ),
    (
        "Took care of 300 sheep incl. lambing in spring and moved them between pastures",
        "Tended 300 sheep, including spring lambing, and moved them between pastures",
    ),
    (
        "Cut lawns and hedges, planted flower beds for private customers",
        "Mowed lawns, trimmed hedges and planted flower beds for private clients",
    ),
    (
        "Talked to approx. 70 callers daily regarding their broadband being down and opened tickets",
        "Handled approximately 70 calls a day about broadband outages and opened tickets",
    ),
    (
        "Took statements from witnesses and typed these up, files put in order for court",
        "Took and typed up witness statements and organised files for court",
    ),
    (
        "Answering letters from the public on behalf of the minister's office, usually within 10 days",
        "Replied to public correspondence on behalf of the minister's office, usually within ten days",
    ),
    (
        "Sorting of applications, setting up the interviews and sending out contracts to people who got hired",
        "Sorted applications, scheduled interviews and issued contracts to new hires",
    ),
    (
        "Wrote posts for the company Facebook and Instagram 3 times a week",
        "Wrote Facebook and Instagram posts for the company three times a week",
    ),
    (
        "Logos, brochures and packaging were created by me with Illustrator for small local companies",
        "Created logos, brochures and packaging in Illustrator for small local businesses",
    ),
    (
        "Covered the city council meetings and wrote 2 stories per week about local politics",
        "Reported on city council meetings, writing two local politics stories a week",
    ),
    (
        "Showing flats to people who want to rent and writing the adverts for the website",
        "Showed flats to prospective tenants and wrote website listings",
    ),
    (
        "Helped users by phone and email with their password resets and printer troubles, 30 tickets a day",
        "Supported users by phone and email with password resets and printer problems, handling 30 tickets a day",
    ),
    (
        "Did work to change the checkout from jQuery to React, together with two other developers",
        "Migrated the checkout from jQuery to React with two other developers",
    ),
    (
        "Wrote test cases and did regression tests by hand before each release",
        "Wrote test cases and performed manual regression testing before every release",
    ),
    (
        "Made drawings in AutoCAD of drainage for 3 housing developments",
        "Drafted AutoCAD drainage drawings for three housing developments",
    ),
    (
        "Put returned books back in shelves and gave help to visitors on the computers",
        "Reshelved returned books and helped visitors use the computers",
    ),
    (
        "Guided tours for school classes in German and English, groups were up to 30 kids",
        "Gave guided tours in German and English to school groups of up to 30 children",
    ),
    (
        "Handing out food and hygiene kits to about 400 families in the camp each month",
        "Distributed food and hygiene kits to around 400 camp families a month",
    ),
    (
        "Wrote 14 grant applications, 6 of them got funded, total 85k euro",
        "Wrote 14 grant applications, six of which were funded for a total of €85,000",
    ),
    (
        "Gave 1 on 1 training to clients and made workout plans for them",
        "Trained clients one-on-one and designed their workout plans",
    ),
    (
        "Cutting, coloring and styling of hair for walk in and regular clients",
        "Cut, coloured and styled hair for walk-in and regular clients",
    ),
    (
        "Took part in organising a conference with 250 guests, my part was catering and badges",
        "Helped organise a 250-guest conference, handling catering and badges",
    ),
    (
        "In charge of keeping 12 vehicles working and writing the maintenance records",
        "Kept 12 vehicles operational and wrote maintenance records",
    ),
    (
        "Pulled cables and installed sockets and switches under the supervision of a master electrician",
        "Under a master electrician's supervision, pulled cables and installed sockets and switches",
    ),
    (
        "Held animals during exams, cleaned cages and sterilised surgical instruments",
        "Restrained animals for examinations, cleaned cages and sterilised surgical instruments",
    ),
    (
        "Cleaning of offices on 4 floors in the evening, incl. emptying bins and vacuum",
        "Cleaned four floors of offices in the evening, including vacuuming and emptying bins",
    ),
    (
        "Translated technical manuals from Japanese to English, mostly for machine tool makers",
        "Translated technical manuals from Japanese into English, mainly for machine tool manufacturers",
    ),
    (
        "Visited families at home and wrote down what support they need, then discussed with the case team",
        "Visited families at home, recorded their support needs and discussed them with the case team",
    ),
    (
        "Running of 3 CNC lathes and measuring the parts with calipers to see if within tolerance",
        "Operated three CNC lathes and measured parts with calipers to check tolerances",
    ),
    (
        "Asked suppliers for quotes, compared them and placed orders after approval from my manager",
        "Requested and compared supplier quotes and placed orders after my manager's approval",
    ),
    (
        "Took pictures at weddings and edited these in Lightroom, delivered within 3 weeks to the couples",
        "Photographed weddings, edited images in Lightroom and delivered them to couples within three weeks",
    ),
    (
        "Learned to operate the MRI scanner by watching the radiographers, during my placement",
        "Learned MRI scanner operation by observing radiographers during a placement",
    ),
)
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "I was a maths teacher for year 9 and 10, there were 5 classes, I also marked the exams",
        "Taught maths to five Year 9 and 10 classes and marked exams",
    ),
    (
        "Put goods on shelves, worked the till and helped customers when they could not find things",
        "Stocked shelves, operated the till and helped customers find products",
    ),
    (
        "Watched CCTV at night & checked badges of visitors at the entrance",
        "Monitored CCTV overnight and checked visitors' badges at the entrance",
    ),
    (
        "Made cold calls to get appointments for the account executives",
        "Cold-called prospects to book appointments for account executives",
    ),
    (
        "Built dashboards in Power BI so that managers could look at sales numbers by region",
        "Built Power BI dashboards showing managers sales figures by region",
    ),
)
"""True rewrites that are still asked about or refused."""
ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (
        "Made monthly reports about sales for the branch manager",
        "Produced monthly sales reports in Tableau for the branch manager",
        "Skills: Excel, Tableau, PowerPoint",
    ),
    (
        "Fixed bugs in the booking service and wrote tests",
        "Fixed bugs and wrote pytest tests for the booking service",
        "Skills: Python, pytest, Docker, PostgreSQL",
    ),
    (
        "Answered questions of guests at the front desk",
        "Answered guests' questions in French at the front desk",
        "Languages: English (native), French (fluent)",
    ),
    (
        "Entered deliveries and stock counts into the system",
        "Entered deliveries and stock counts into SAP",
        "Technical skills: SAP, MS Office",
    ),
    (
        "Moved pallets in the warehouse and loaded trucks",
        "Moved pallets by forklift in the warehouse and loaded trucks",
        "Licences: forklift, car (category B)",
    ),
    (
        "Sent newsletters to members every month",
        "Sent monthly newsletters to members with Mailchimp",
        "Skills: Mailchimp, Canva, WordPress",
    ),
    (
        "Welded pipes and frames for the shipyard",
        "TIG-welded pipes and frames for the shipyard",
        "Certificates: TIG welding (2017), first aid",
    ),
    (
        "Taught beginners' swimming classes for children",
        "Taught beginners' swimming classes for children at Marlow Leisure Centre",
        "Swimming instructor, Marlow Leisure Centre, 2018-2021",
    ),
)
"""Rewrites with a fact from elsewhere in the résumé: (line, rewrite, what the résumé says there)."""
