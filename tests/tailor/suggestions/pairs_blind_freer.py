"""Rewrites freer in their words, written without a look at the guard: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Had to make sure the oxygen bottles were full before each ambulance shift",
        "Checked that oxygen bottles were full before every ambulance shift",
    ),
    (
        "Supervision of homework and preparation of lunch for 15 school kids",
        "Supervised homework and prepared lunch for 15 schoolchildren",
    ),
    (
        "Was teaching English to adults who came as refugees, two evenings per week",
        "Taught English to adult refugees two evenings a week",
    ),
    (
        "Wrote 2-3 blog articles each month on topics about health",
        "Wrote two to three health articles a month for the blog",
    ),
    ("Took food orders at the counter and by phone and gave change", "Took counter and phone orders and handled cash"),
    (
        "Scooped ice cream. Cleaned the counter. Refilled cones and cups.",
        "Served ice cream, cleaned the counter and restocked cones and cups",
    ),
    (
        "Booking of conference rooms and putting up of projectors and chairs",
        "Booked conference rooms and set up projectors and chairs",
    ),
    (
        "Carried guests' bags to the rooms and showed how things in the room work",
        "Carried guests' luggage to their rooms and explained room facilities",
    ),
    (
        "Gave new price labels to goods that were near their expiry date",
        "Relabelled products close to expiry with new prices",
    ),
    (
        "Wrote down where each pallet is so that colleagues can find them again",
        "Recorded pallet locations so colleagues could find them",
    ),
    (
        "Took letters and small packages to 600 households, 6 days a week",
        "Delivered letters and small parcels to 600 households six days a week",
    ),
    (
        "Invoices of about 40 vendors were entered and paid by me weekly",
        "Entered and paid invoices from around 40 vendors each week",
    ),
    (
        "Looked through expense reports for things that broke the rules",
        "Reviewed expense reports for policy violations",
    ),
    ("Estimated how much it costs to fix damage on roofs after hail", "Estimated repair costs for hail-damaged roofs"),
    (
        "Got documents together for court hearings and kept a list of deadlines",
        "Compiled documents for court hearings and tracked deadlines",
    ),
    (
        "Grew bacteria on plates and wrote how many colonies there were",
        "Cultured bacteria on plates and recorded colony counts",
    ),
    ("Weighed in chemicals and mixed buffers by recipe", "Weighed chemicals and prepared buffers to protocol"),
    (
        "Gave feed to 2,000 chickens, picked the eggs and cleaned out the barn",
        "Fed 2,000 chickens, collected eggs and cleaned the barn",
    ),
    (
        "Cut fruit trees in winter and sprayed them against pests",
        "Pruned fruit trees in winter and sprayed them against pests",
    ),
    (
        "Answered chats of customers, often 4 at once, about refunds and lost parcels",
        "Handled customer chats about refunds and lost parcels, often four at a time",
    ),
    (
        "Helped with the search for missing persons by calling hospitals and shelters",
        "Assisted in searches for missing persons by phoning hospitals and shelters",
    ),
    (
        "Made lists of voters and sent out the polling cards before elections",
        "Compiled voter lists and mailed polling cards before elections",
    ),
    (
        "Gave people passports and ID cards when they came to collect these and checked fingerprints",
        "Issued passports and ID cards and verified fingerprints on collection",
    ),
    (
        "Thought up quizzes and games for the firm's summer party together with a colleague",
        "Devised quizzes and games for the company summer party with a colleague",
    ),
    ("Drew icons and screens for a banking app in Figma", "Designed icons and screens for a banking app in Figma"),
    (
        "Recorded and cut podcasts, twenty minutes each, with Audacity",
        "Recorded and edited 20-minute podcasts in Audacity",
    ),
    (
        "Took care of renting out of 45 flats, from advert to handover of keys",
        "Managed the letting of 45 flats, from advertising to key handover",
    ),
    (
        "Moved 12 years of sales data out of Access into PostgreSQL",
        "Migrated 12 years of sales data from Access to PostgreSQL",
    ),
    (
        "Tried out new versions of the app on 5 phones & reported crashes",
        "Tested new app versions on five phones and reported crashes",
    ),
    (
        "Measured how loud the traffic is along a new road, at 16 points",
        "Measured traffic noise at 16 points along a new road",
    ),
    (
        "Looked over the work of concrete crews on site each day and filled in a site diary",
        "Monitored concrete crews on site daily and kept a site diary",
    ),
    ("Wiped dust from exhibits and reported if there was damage", "Dusted exhibits and reported damage"),
    ("Spoke to village elders about where wells should be dug", "Consulted village elders on well locations"),
    (
        "Sent thank you letters to everybody who had donated above 100 dollars",
        "Sent thank-you letters to all donors who gave over $100",
    ),
    (
        "Maintenance and cleaning of rifles and keeping the list of ammunition",
        "Maintained and cleaned rifles and kept the ammunition inventory",
    ),
)
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Gave out the meals to patients and noted down how much they ate and drank",
        "Served meals to patients and recorded their food and fluid intake",
    ),
    (
        "Soldered small parts on circuit boards and looked at them under magnifying glass for faults",
        "Soldered components onto circuit boards and inspected them for defects under magnification",
    ),
    (
        "When machines on the bottling line stopped I got them going again",
        "Restarted bottling-line machines after stoppages",
    ),
    (
        "Painting of walls, ceilings and doors, incl. filling holes and sanding beforehand",
        "Filled, sanded and painted walls, ceilings and doors",
    ),
    (
        "Tiled bathrooms and kitchens & put silicone in the joints",
        "Tiled bathrooms and kitchens and sealed joints with silicone",
    ),
    ("Drove passengers in taxi by night and wrote fares in the log", "Drove a taxi at night and logged fares"),
    (
        "Explained to people at the counter which papers they need for a mortgage",
        "Advised counter customers on the documents needed for a mortgage",
    ),
    (
        "Sat at the front desk, gave visitors badges and called the person they wanted to see",
        "Staffed the front desk, issued visitor badges and notified hosts",
    ),
    (
        "Put job ads on LinkedIn and Indeed & had first phone calls with candidates",
        "Posted vacancies on LinkedIn and Indeed and conducted initial phone screens with candidates",
    ),
    (
        "Rode along to client visits, wrote the offers afterwards and chased them by phone",
        "Accompanied client visits, prepared quotes and followed up by phone",
    ),
    (
        "Put new hard disks and memory in old PCs so they could be used longer",
        "Upgraded old PCs with new hard drives and memory to extend their life",
    ),
    (
        "Wrote the part of the program that sends out reminder mails, in Java",
        "Implemented the reminder email feature in Java",
    ),
    (
        "Made the API answer faster, from 900ms down to 250 ms, by caching",
        "Reduced API response time from 900 ms to 250 ms through caching",
    ),
    (
        "Picked out books for people who can't leave home and took the books to them",
        "Selected and delivered books to housebound readers",
    ),
    (
        "Watched over swimmers at 2 pools, gave first aid when needed",
        "Lifeguarded at two pools and administered first aid when needed",
    ),
    (
        "Did nails and make up for brides on their wedding day",
        "Provided nail and make-up services for brides on their wedding day",
    ),
)
"""True rewrites that are still asked about or refused."""
ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (
        "Kept the parts list for repairs",
        "Kept the parts list for repairs in Microsoft Access",
        "Microsoft Access, Excel",
    ),
)
"""Rewrites with a fact from elsewhere in the résumé: (line, rewrite, what the résumé says there)."""
