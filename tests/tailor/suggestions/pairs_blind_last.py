"""The set of rewrites that the guard saw last, and once, before it came here: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Mixing fillings and taking impressions, and explaining to patients how they should clean their teeth",
        "Mixed fillings, took impressions and taught patients how to clean their teeth",
    ),
    (
        "Checking of the fridge temperature and expiry dates in the pharmacy, 2x daily",
        "Checked pharmacy fridge temperatures and expiry dates twice daily",
    ),
    (
        "I planned the lessons for biology, grade 8. I also ran the school garden with pupils.",
        "Planned Grade 8 biology lessons and ran the school garden with pupils",
    ),
    (
        "Cutting of metal sheets with plasma cutter & grinding edges smooth before they were welded",
        "Plasma-cut metal sheets and ground edges smooth before welding",
    ),
    (
        "Serviced heat pumps for about forty households a month",
        "Serviced heat pumps for around 40 households per month",
    ),
    (
        "Took old bathrooms out and put in new showers, toilets and sinks",
        "Removed old bathrooms and installed new showers, toilets and sinks",
    ),
    (
        "Built roof frames with a crew of four, we followed the architect's plans",
        "Built roof frames to the architect's plans as part of a crew of four",
    ),
    (
        "Ordered the fish and meat, wrote up the daily specials board, cooked at the grill station",
        "Ordered fish and meat, wrote the daily specials board and cooked on the grill station",
    ),
    (
        "When cakes were ordered for birthdays I decorated them, around 10 each weekend",
        "Decorated around ten birthday cakes to order each weekend",
    ),
    (
        "Handling of guest complaints at reception and arranging taxis and tours for them",
        "Handled guest complaints at reception and arranged taxis and tours",
    ),
    (
        "Took elderly passengers to the hospital and helped them to get in and out of the van",
        "Drove elderly passengers to hospital and helped them in and out of the van",
    ),
    (
        "Decided on claims up to €2,000 by myself, higher ones were passed on",
        "Decided claims of up to €2,000 independently and passed on higher ones",
    ),
    (
        "Milking in the mornings, mending of fences, hay making in the summer",
        "Milked in the mornings, mended fences and made hay in summer",
    ),
    (
        "Callers that wanted to cancel their contract were put through to me and I offered them discounts",
        "Took transferred calls from customers wanting to cancel and offered them discounts",
    ),
    (
        "Let staff and visitors in, searched bags and wrote the log book",
        "Admitted staff and visitors, searched bags and kept the log book",
    ),
    (
        "Put together numbers for the yearly budget of the road department",
        "Compiled figures for the road department's annual budget",
    ),
    (
        "Kept staff files in order and answered questions on holidays and sick leave",
        "Maintained personnel files and answered questions about holiday and sick leave",
    ),
    (
        "Wrote texts for landing pages & did SEO for the firm's blog",
        "Wrote landing-page copy and did search engine optimisation (SEO) for the company blog",
    ),
    (
        "Did interviews with local business owners which turned into a series of eight articles",
        "Interviewed local business owners for a series of eight articles",
    ),
    (
        "Took measurements on the site with a total station, gave the data to the engineers",
        "Surveyed the site with a total station and passed the data to engineers",
    ),
    (
        "Planning of the tent, stage and toilets for an open air festival with 3 thousand visitors",
        "Planned tents, staging and toilets for an open-air festival with 3,000 visitors",
    ),
    (
        "Checked ship's engine each watch and changed filters when needed",
        "Inspected the ship's engine every watch and replaced filters as needed",
    ),
    ("The children's menu was put together by me and a colleague", "Put together the children's menu with a colleague"),
)
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Every morning I had to hand over to the day shift what had happened with residents in the night",
        "Handed over residents' overnight events to the day shift every morning",
    ),
    (
        "Changed nappies, gave bottles and put babies to sleep in a group of 5",
        "Cared for a group of five babies, changing nappies, bottle-feeding and putting them to sleep",
    ),
    ("People brought back clothes and I did the refunds and exchanges", "Processed clothing refunds and exchanges"),
    (
        "Kept an eye on stock in 3 depots and told buyers when it was low",
        "Monitored stock levels in three depots and alerted buyers when they were low",
    ),
    (
        "Was writing credit files for small business loans, between 10k and 50k dollars",
        "Wrote credit files for small-business loans of $10,000 to $50,000",
    ),
    (
        "Sat with the lawyer when clients came in and took down what they said",
        "Took notes at client meetings with the lawyer",
    ),
    (
        "Grew cell cultures, changed their medium and counted the cells under the microscope",
        "Cultured cells, changed media and counted cells under the microscope",
    ),
    (
        "Listened to emergency calls and sent the patrol car that was nearest",
        "Took emergency calls and dispatched the nearest patrol car",
    ),
    (
        "Wrote a script in Bash which deletes old log files so disks are not full",
        "Wrote a Bash script that deletes old log files to keep disks from filling up",
    ),
    (
        "Changed slow SQL queries, so the nightly job now takes 20 minutes and not 2 hours",
        "Optimised slow SQL queries, cutting the nightly job from two hours to 20 minutes",
    ),
    (
        "Searched in the archive for old photos when researchers asked for them",
        "Located archive photographs at researchers' request",
    ),
    (
        "Trained 20 volunteers in how to talk to people at their doors",
        "Taught 20 volunteers how to talk to people on their doorsteps",
    ),
)
"""True rewrites that are still asked about or refused."""
ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (
        "Made posters and flyers for school concerts",
        "Designed posters and flyers in Canva for school concerts",
        "Computer skills: Canva, PowerPoint, iMovie",
    ),
    (
        "Tested login and payment pages before releases",
        "Tested login and payment pages with Selenium before releases",
        "Tools: Selenium, Postman, Jira",
    ),
    (
        "Showed visitors around the old town",
        "Showed visitors around the old town in Italian",
        "Languages: Italian (fluent), Spanish (basic)",
    ),
    (
        "Turned steel parts for pumps",
        "Turned steel parts for pumps on a Haas CNC lathe",
        "Machines: Haas CNC lathe, manual milling machine",
    ),
    (
        "Advised clients on pensions and savings",
        "Advised clients on pensions and savings at Corran Bank",
        "Financial adviser, Corran Bank, Dundee, 2016-2020",
    ),
    (
        "Mapped footpaths for the national park",
        "Mapped footpaths for the national park using QGIS",
        "Software: QGIS, GPS devices, Excel",
    ),
    (
        "Cut up fallen trees along roads",
        "As a certified chainsaw operator, cut up fallen trees along roads",
        "Certified chainsaw operator (2019)",
    ),
    (
        "Booked travel and kept expenses for the directors",
        "Booked travel and tracked expenses in Concur for the directors",
        "Systems: Concur, Outlook, SharePoint",
    ),
)
"""Rewrites with a fact from elsewhere in the résumé: (line, rewrite, what the résumé says there)."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Gave a hand when the team moved the lab to the new building", "Moved the lab to the new building"),
    ("The newsletter was written by me and the press officer", "Wrote the newsletter"),
    ("Cleaned 12 rooms per shift and the corridor", "Cleaned 21 rooms per shift and the corridor"),
    ("Called suppliers whose deliveries were late", "Called 20 suppliers a week about late deliveries"),
    ("Fitted 16 doors and 40 windows in a block of flats", "Fitted 40 doors and 16 windows in a block of flats"),
    ("Roasted 30 pounds of coffee a day in the shop", "Roasted 30 kilos of coffee a day in the shop"),
    ("Around a hundred people came to the reading I set up", "Set up a reading attended by 100 people"),
    ("Checked blood sugar of diabetic residents", "Checked diabetic residents' blood sugar hourly"),
    ("Several of the recipes I wrote went on the menu", "Wrote the recipes on the menu"),
    ("Wrote the fire plan for the pub in Ealing", "Wrote fire plans for pubs in London"),
    (
        "Taught evening classes in bookkeeping for the unemployed",
        "Taught evening classes in bookkeeping for business owners",
    ),
    ("Replied to online reviews of the hotel", "Improved the hotel's rating by replying to online reviews"),
    ("Ran the youth club in 2017, when membership doubled", "Doubled youth club membership in 2017"),
    ("Kept the rota and holiday list for the team", "Kept the team's rota and holiday list in Excel"),
    (
        "Took one module of the master's course in public health as a guest",
        "Completed a master's course in public health",
    ),
    ("Cook at a ski hut, winter seasons 2015/16 and 2017/18", "Cook at a ski hut, 2015 to 2018"),
    ("Drew up plans for a playground that the town may build in 2026", "Drew up plans for and built a town playground"),
    ("Did the books for the firm's treasurer", "Treasurer of the firm, doing the books"),
    ("Handled returns for a chain of shoe stores", "Handled returns for the country's largest chain of shoe stores"),
    (
        "Preparing for the security guard licence exam, worked as a steward",
        "Worked as a licensed security guard and steward",
    ),
    ("Rewrote the login page of the customer portal in Vue", "Rewrote the customer portal in Vue"),
    ("Repaired bikes, without electric ones", "Repaired bikes, including electric ones"),
    ("Have seen how the lathe is used and made two simple parts", "Skilled lathe operator who made two simple parts"),
    ("Asked management to buy safer ladders", "Bought safer ladders for management"),
    ("Was a participant in the hackathon on open transport data", "Organised a hackathon on open transport data"),
    ("Received training on the new X-ray machine", "Delivered training on the new X-ray machine"),
    ("Lawyers negotiated the lease and I typed it", "Negotiated and typed the lease"),
    ("Called the customer back before the engineer came", "Called the customer back after the engineer came"),
    ("Flew from Oslo to train staff in Bergen", "Flew from Bergen to train staff in Oslo"),
    ("Budgeted for 400 guests at the gala", "Welcomed 400 guests at the gala"),
    (
        "The bakery was named best in town years before I came",
        "Baked bread at the bakery named best in town during my time",
    ),
    ("One of three deputies to the head of housekeeping", "Head of housekeeping with three deputies"),
    (
        "Booked flights and hotels for the buyers, who visited factories in Asia",
        "Visited factories in Asia with the buyers and booked flights and hotels",
    ),
    ("Proofread the annual report for spelling", "Wrote and proofread the annual report"),
    ("Drove the ambulance only when the regular driver was off", "Drove the ambulance as its regular driver"),
    ("Our branch won 50 new business clients that year", "Won 50 new business clients that year"),
)
"""Rewrites that say a little more than the line, or something else."""
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()
"""Untrue rewrites that still pass."""
