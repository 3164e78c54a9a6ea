"""Rewrites chosen by the kind of what is untrue, written without a look at the guard: (line, rewrite)."""

TRUE: tuple[tuple[str, str], ...] = (
    ("Made sure that trucks were weighed on the way in and out", "Ensured trucks were weighed on entry and exit"),
    (
        "Gave injections and told parents what side effects their kid may get",
        "Gave injections and informed parents about possible side effects",
    ),
    (
        "Took pictures of the finished kitchens so the firm could show these on its site",
        "Photographed finished kitchens for the company website",
    ),
    (
        "Sharpened saws & changed blades; the workshop had four band saws",
        "Sharpened saws and changed blades on the workshop's four band saws",
    ),
    (
        "Kept in touch with old customers through birthday cards and calls",
        "Maintained contact with existing customers through birthday cards and calls",
    ),
    (
        "On Saturdays I ran the stall at the farmers market on my own",
        "Ran the farmers' market stall alone on Saturdays",
    ),
    ("In summer: guided rafting trips for groups of eight", "Guided summer rafting trips for groups of eight"),
    ("Put together about 35 bicycles a week from parts", "Assembled around 35 bicycles per week from parts"),
    ("Read out roughly one hundred and twenty gas meters each day", "Read roughly 120 gas meters a day"),
    ("Showed apprentices how you set up the milling machine", "Taught apprentices to set up the milling machine"),
    (
        "Found out why parcels got lost and called the depot about it",
        "Traced lost parcels and followed up with the depot",
    ),
    (
        "Kept the SOPs for the lab up to date and filed them",
        "Maintained and filed the lab's standard operating procedures (SOPs)",
    ),
    (
        "Did the accounts of a small theatre, and the yearly statement",
        "Handled a small theatre's accounts and annual statement",
    ),
    (
        "All lamps in the building were swapped for LED by me and the caretaker",
        "With the caretaker, replaced all lamps in the building with LEDs",
    ),
    ("People who were new in the team got shown around by me", "Showed new team members around"),
    (
        "Went through log files to find out who had logged in from abroad",
        "Analysed log files to identify logins from abroad",
    ),
    ("Filmed lectures with 2 cameras and put subtitles on them", "Filmed lectures with two cameras and subtitled them"),
    ("Gave a talk about bees in 5 primary schools", "Spoke about bees at five primary schools"),
    ("Answered questions of members about fees by mail", "Responded to members' fee enquiries by mail"),
    (
        "Cut fabric. Sewed seams. Ironed shirts before packing.",
        "Cut fabric, sewed seams and ironed shirts before packing",
    ),
    ("Got the forms signed that were needed before an operation", "Obtained signatures on pre-operation forms"),
    ("Did a stock check each quarter", "Conducted quarterly stock checks"),
    (
        "Kept an eye on the pressure in the boilers and let steam off if too high",
        "Monitored boiler pressure and released steam when it was too high",
    ),
    ("Was looking for spelling mistakes in the texts of 6 editors", "Proofread the texts of six editors"),
)
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    ("Had the task to read meters in 90 houses every month", "Read meters in 90 houses monthly"),
    ("Saw to it that the buffet never ran empty at weddings", "Kept wedding buffets stocked"),
    (
        "Set the tables and afterwards put dirty plates into the machine",
        "Set tables and loaded dirty dishes into the dishwasher",
    ),
    (
        "Brought the minutes and agendas of the meetings into shape before sending out",
        "Edited meeting minutes and agendas before distribution",
    ),
    ("Whoever rang up about a parking fine got to talk to me", "Took calls about parking fines"),
    ("Pulled weeds and spread mulch round the trees of the campus", "Weeded and mulched around campus trees"),
)
"""True rewrites that are still asked about or refused."""
UNTRUE: tuple[tuple[str, str], ...] = (
    ("Gave the safety briefing if the instructor was late", "Gave the safety briefing"),
    ("Was on call for the pumps in case of floods", "Operated the pumps during floods"),
    ("Kept watch while the diver repaired the hull", "Kept watch and repaired the hull"),
    (
        "Wrote invitations for the dinner at which the mayor handed out medals",
        "Wrote invitations and handed out medals at the mayor's dinner",
    ),
    ("The chef I worked under got a Michelin star", "Got a Michelin star working under a chef"),
    ("Cut the film that the director later won a prize with", "Cut a prize and won a film award with the director"),
    ("First sealed the floor, later put the shelves in", "Put the shelves in, then sealed the floor"),
    ("After the audit I rewrote the cash rules", "Rewrote the cash rules ahead of the audit"),
    ("Showered guests' dogs before trimming them", "Trimmed guests' dogs before showering them"),
    (
        "Our lab published four papers that year and I did the figures",
        "Published four papers that year and did the figures",
    ),
    ("The crew laid 3 km of pipe, I was one of ten", "Laid 3 km of pipe"),
    ("Took turns with two others in leading the choir", "Led the choir"),
    ("Paid half of the invoices of the club through the new app", "Paid the club's invoices through the new app"),
    ("30 of 200 mailed customers came back to buy", "200 mailed customers came back to buy"),
    ("Answered some letters in French, the rest in English", "Answered letters in French"),
    ("Repainted the door of the chapel", "Repainted the chapel"),
    ("Learned the first part of the pilot theory", "Learned pilot theory"),
    ("Ran one of two shifts at the mill", "Ran the mill"),
    ("Put up posters in one district of Bremen", "Put up posters all over Bremen"),
    ("Advised farms within the county", "Advised farms nationwide"),
    ("Opened the museum shop in the mornings", "Opened and closed the museum shop"),
    ("Supervised the sauna in the last winter season", "Supervised the sauna year-round"),
    ("Learned the violin trade for nine months", "Learned the violin trade over several years"),
    ("Thought the menu needed vegan dishes and told the boss", "Added vegan dishes to the menu"),
    ("Wanted to start a reading group for inmates", "Started a reading group for inmates"),
    ("Drafted a complaint to the regulator which was not sent", "Sent a complaint to the regulator"),
    ("Tried to win back customers who had left", "Won back customers who had left"),
    ("Looked into a fault in the lift", "Repaired a fault in the lift"),
    ("Talked with a donor about a new minibus", "Secured a new minibus from a donor"),
    ("Called 300 households about solar panels", "Sold solar panels to 300 households"),
    ("Visited the villages after the flood", "Rebuilt the villages after the flood"),
    ("Studied for the tax adviser exam for two years", "Passed the tax adviser exam after two years of study"),
    (
        "Sat on the panel that picked the new head of school as note taker",
        "Picked the new head of school as a member of the panel",
    ),
    ("Carried the equipment for the camera crew", "Operated the equipment for the camera crew"),
    ("Stood next to the trainer in classes for dogs to learn from her", "Gave dog training classes with the trainer"),
    ("Was the driver of the ambassador", "Was the ambassador's adviser"),
    ("Made simple dresses from given patterns", "Designed and made simple dresses"),
    ("Fixed small dents in cars", "Fixed accident damage in cars"),
    ("Spoke Dutch with a few guests at check-in", "Spoke fluent Dutch with guests at check-in"),
    ("Served wine in a hotel restaurant", "Served fine wine in a luxury hotel restaurant"),
    ("Left university after four terms of chemistry", "Graduated in chemistry after four terms at university"),
    (
        "Wrote my bachelor thesis on river birds, grade pending",
        "Earned a bachelor's degree with a thesis on river birds",
    ),
    ("Welded eleven gates for two estates", "Welded two gates for eleven estates"),
    ("Took down between five and nine trees each day", "Took down nine trees each day"),
    ("Fewer than 20 customers complained in my time", "20 customers complained in my time"),
    ("The lorry could carry 7.5 tonnes and I drove it on weekdays", "Drove a 75-tonne lorry on weekdays"),
    ("Sometimes gave tours for blind visitors", "Gave tours for blind visitors"),
    ("Emptied the collection boxes on the first Monday of the month", "Emptied the collection boxes every Monday"),
    ("Wrote reports on noise for the residents' group", "Wrote reports on noise for the city council"),
    ("Left the charity in June, donations were then up a fifth", "Raised the charity's donations by a fifth by June"),
)
"""Rewrites that say a little more than the line, or something else."""
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()
"""Untrue rewrites that still pass."""
