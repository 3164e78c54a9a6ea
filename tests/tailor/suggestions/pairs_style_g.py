"""Rewrites in real résumés' language, from theatres, ships, archives, forests and call centres, judged unseen."""

_FIELD = (
    "Skills: QGIS, Vectorworks, bat detectors, R, first aid. "
    "Education: BSc Ecology, University of Stirling, 2017. "
    "Experience: Field Assistant at Ardmore Coastal Trust, 2017-2020."
)
_OFFICE = (
    "Skills: Zendesk, Portuguese, conflict resolution, touch typing, Excel. "
    "Education: Diploma in Insurance, Cardiff College, 2015. "
    "Experience: Claims Handler at Quayside Mutual, 2016-2021."
)

TRUE: tuple[tuple[str, str], ...] = (
    (
        "Led the move of the archive to new shelving which reduced the retrieval time from 2 days to 3 hours.",
        "Led the move of the archive to new shelving, cutting retrieval time from 2 days to 3 hours.",
    ),
    ("Administered grants of £2.4M for 31 museums", "Administered grants of £2.4 million for 31 museums"),
    (
        "Processed scans of maps in Arc-GIS for the land registry.",
        "Processed map scans in ArcGIS for the land registry.",
    ),
    ("Did the casting of extras for two TV series", "Cast extras for two television series"),
    ("Installation of PV modules on roofs of barns", "Installed photovoltaic (PV) modules on barn roofs"),
    (
        "Responsible for sterilisation of dental instruments and preparation of the treatment rooms.",
        "Sterilised dental instruments and prepared treatment rooms.",
    ),
    (
        "Responsible for selling and re-booking of tickets, "
        "as well as helping passengers that missed their connection.",
        "Sold and rebooked tickets and helped passengers who had missed their connections.",
    ),
    (
        "Handled crew of 6 persons which includes 1 mate, 1 engineer and 4 deckhands.",
        "Managed a crew of six: one mate, one engineer and four deckhands.",
    ),
    (
        "Assisted in the preparation of environmental impact assessments for wind farms.",
        "Helped prepare environmental impact assessments (EIAs) for wind farms.",
    ),
    (
        "Cutting, colouring and styling hair, including sale of care products;",
        "Cut, coloured and styled hair and sold care products.",
    ),
    (
        "Conducting home visits to assess the needs of foster families.",
        "Conducted home visits to assess foster families' needs.",
    ),
    ("Developed a booking page with JS and Postgres", "Developed a booking page with JavaScript and PostgreSQL"),
    ("Inspected 12 carriages per shift for brake wear", "Inspected 12 carriages each shift for brake wear"),
    (
        "Wrote alt texts for the online collection using the house style guide",
        "Wrote alt texts for the online collection following the house style guide",
    ),
    ("Kept a seed bank of about 5k packets", "Kept a seed bank of about 5,000 packets"),
    ("Laid out magazines and catalogues using InDesign", "Laid out magazines and catalogues in Adobe InDesign"),
    (
        "Was in charge of tuning and repairing pianos and invoicing the customers",
        "Tuned and repaired pianos and invoiced customers",
    ),
    ("Made an app for a riding school using Flutter", "Built a Flutter app for a riding school"),
    ("Kept records of vaccine stock in Access", "Maintained vaccine stock records in Access"),
    ("Replaced 45 smart meters and put up two antennas", "Put up two antennas and replaced 45 smart meters"),
    ("Saved the theatre 6k a season by re-using sets", "Reused sets, saving the theatre 6k a season"),
    (
        "Answered letters and phone calls of policyholders and settled their claims",
        "Answered policyholders' letters and phone calls and settled their claims",
    ),
    (
        "Sewing of curtains and cushions as per customer's measures, also small repairs",
        "Sewed curtains and cushions to customers' measurements and did small repairs",
    ),
    (
        "Took bookings for the ferry over phone & counter, also print the boarding cards",
        "Took ferry bookings by phone and at the counter and printed boarding cards",
    ),
    ("Making of crowns and bridges out of zirconia by CAD/CAM", "Made zirconia crowns and bridges by CAD/CAM"),
    (
        "Editing of 2-3 manuscripts per month, mostly crime novels",
        "Edited two to three manuscripts a month, mostly crime novels",
    ),
    (
        "Bathing and clipping of dogs and cats, made appointments for the owners",
        "Bathed and clipped dogs and cats and made appointments for owners",
    ),
    (
        "Repaired the old irrigation and so brought water use down by a quarter",
        "Repaired the old irrigation, reducing water use by a quarter",
    ),
    ("Taught violin to 16 children of the age 7 to 12", "Taught violin to sixteen children aged 7 to 12"),
    (
        "Care for the graves of about 250 families, planting and watering",
        "Tended the graves of about 250 families, planting and watering them",
    ),
    (
        "Gave out equipment to members of the climbing hall and checked it after",
        "Issued equipment to climbing hall members and checked it afterwards",
    ),
    (
        "Measured rooms on site and drew them up in ArchiCAD afterwards",
        "Measured rooms on site, then drew them in ArchiCAD",
    ),
    (
        "Feeding of salmon and removing dead fish from the pens every day",
        "Fed salmon and removed dead fish from the pens daily",
    ),
    (
        "Entry of adverse events into the safety database for 3 clinical trials",
        "Entered adverse events (AEs) into the safety database for three clinical trials",
    ),
    ("Was put in charge of the lighting desk after one season", "Put in charge of the lighting desk after one season"),
    (
        "Listening to callers in crisis and, where needed, pass them on to a counsellor",
        "Listened to callers in crisis and referred them to a counsellor when needed",
    ),
    (
        "Translation of user manuals English-Dutch for pumps and compressors",
        "Translated user manuals for pumps and compressors from English into Dutch",
    ),
    ("Cashed up for 3 tills, yearly turnover ca. 700k", "Cashed up three tills with annual turnover of about 700,000"),
)

# True as well, yet the guard still asks about these or refuses them.
NOT_YET_PASSED: tuple[tuple[str, str], ...] = (
    (
        "Reduced average waiting time in the phone queue from 9 minutes to 4 minutes by new call routing",
        "Cut the average phone queue waiting time from 9 minutes to 4 minutes with new call routing",
    ),
    (
        "Was the contact person for 20 host families of exchange students",
        "Served as the contact for 20 host families of exchange students",
    ),
    (
        "Walk through the train, control tickets and give information on connections",
        "Checked tickets on the train and gave passengers information about connections",
    ),
    ("Since the spring of 2019 I restore church windows", "Restoring church windows since spring 2019"),
    ("Closed 31 tenancies in Q3 alone", "Closed 31 tenancies in the third quarter alone"),
    ("We were 5 guides and I was responsible for the rota", "Responsible for the rota of a team of five guides"),
    ("Packing and sending of orders of the web shop within 24h", "Packed and shipped web shop orders within 24 hours"),
    (
        "Explained to farmers what the crop insurance covers and what not",
        "Explained crop insurance cover and exclusions to farmers",
    ),
)

UNTRUE: tuple[tuple[str, str], ...] = (
    (
        "Responsible for cleaning of aircraft cabins",
        "Turned around 18 aircraft cabins per shift with a 97% quality score",
    ),
    (
        "Managed the bookings of a dental practice",
        "Kept a four-dentist practice 95% booked by introducing reminder texts",
    ),
    (
        "Wrote several exhibit labels personally using archive sources.",
        "Wrote 60+ exhibit labels using archive sources.",
    ),
    (
        "Reduced average waiting time in the phone queue from 9 minutes to 4 minutes by new call routing",
        "Reduced average waiting time in the phone queue from 9 minutes to 40 seconds by new call routing",
    ),
    (
        "Led the move of the archive to new shelving which reduced the retrieval time from 2 days to 3 hours.",
        "Led the move of the archive to new shelving, greatly reducing retrieval time.",
    ),
    ("Administered grants of £2.4M for 31 museums", "Administered grants of £24M for 31 museums"),
    ("Raised membership by 3% each season", "Raised membership 3x each season"),
    (
        "Assisted in seabird counts and writing of the report for the nature reserve",
        "Led seabird counts and authored the report for the nature reserve",
    ),
    ("Helped to convert the catalogue to MARC records.", "Helped convert the catalogue to MARC records and BIBFRAME."),
    ("Contributed to mixing of live concerts", "Contributed to mixing of live concerts on Pro Tools and Ableton"),
    ("Prepared underwriting files", "Prepared underwriting files in line with Solvency II"),
    (
        "Interviewed tenants about the estate",
        "Interviewed tenants about the estate using motivational interviewing and active listening",
    ),
    (
        "Talked with families to plan the funeral",
        "Talked with families to plan the funeral, easing their grief and earning referrals.",
    ),
    (
        "Used InDesign for the programme booklet.",
        "Designed flagship InDesign programme booklets for international audiences.",
    ),
    ("Coached the rowing club's juniors.", "Coached the rowing club's juniors at Henley."),
    ("Cabin attendant on short-haul flights", "Senior cabin attendant on short-haul flights"),
    ("Inspected lifting gear on board", "Inspected lifting gear on board as a LOLER competent person"),
    ("Restored oil paintings for private owners", "Restored oil paintings for private owners from 2014 to 2020"),
    ("Recorded radio jingles", "Recorded chart-topping radio jingles"),
    ("Attended lectures toward a bachelor's degree in forestry", "Completed a bachelor's degree in forestry"),
    ("Some practice with sign language in a weekend class", "Fluent in sign language"),
    ("Trainee at a surveyor's office measuring plots", "Surveyor measuring plots"),
    ("Sorted returned books", "Sorted returned books and shortened queues"),
    ("Sent reminder letters to policyholders", "Sent reminder letters to policyholders to lower lapse rates"),
    ("Gave talks on beekeeping", "Gave talks on beekeeping to school classes"),
    ("Sampled the reservoir weekly", "Sampled the reservoir daily"),
    ("Rented out 5 villas and 28 apartments", "Rented out 28 villas and 5 apartments"),
    ("Sketched a costume collection", "Produced a costume collection"),
    ("Recommended a new timetable for the tram line", "Implemented a new timetable for the tram line"),
    ("Played viola in the pit orchestra", "Played viola and cello in the pit orchestra"),
    ("Shortened the survey by almost 30%", "Shortened the survey by over 30%"),
    ("Carried up to 49 passengers per trip", "Carried 49 passengers per trip"),
    ("Watched root canal treatments in the practice", "Assisted with root canal treatments in the practice"),
    ("Styled bridal hair", "Styled bridal hair and won the regional stylist prize"),
    ("Serviced masts and cabinets", "Serviced masts, cabinets and undersea cables"),
    ("Belonged to the group that restored the organ", "Restored the organ"),
    ("Fitted kitchens in 14 flats of a new block", "Fitted kitchens in 40 flats of a new block"),
    ("Was allowed to operate the follow spot during matinees", "Ran lighting during matinees"),
    ("Held the ladder and passed tools to the aerial rigger", "Rigged aerial equipment"),
    ("Counselled students on subject choice", "Counselled students on mental health"),
    ("Two of the five bids I prepared were accepted", "All five bids I prepared were accepted"),
    ("Kept fuel use level despite longer routes", "Cut fuel use despite longer routes"),
    ("Checked luggage at one gate of the terminal", "Checked luggage at every gate of the terminal"),
    ("Received proposals from publishers and filed them", "Evaluated proposals from publishers and filed them"),
    ("Raised 12,000 euros for a new bus with a sponsored walk", "Raised funds for a new bus with a sponsored walk"),
    ("With two colleagues, catalogued the glass collection", "Catalogued the glass collection"),
)

# Untrue as well, yet the guard still lets these pass.
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()

# What the rewrite adds stands elsewhere in the résumé (third), so it is asked about.
CONFIRM: tuple[tuple[str, str, str], ...] = (
    ("Drew the shore station's floor plan", "Drew the shore station's floor plan in Vectorworks", _FIELD),
    ("Mapped the nesting sites", "Mapped the nesting sites with QGIS", _FIELD),
    ("Surveyed ponds in spring", "Surveyed ponds in spring using bat detectors", _FIELD),
    ("Counted seals from the pier", "Counted seals from the pier for Ardmore Coastal Trust", _FIELD),
    ("Answered policy questions", "Answered policy questions in Zendesk", _OFFICE),
    ("Handled calls from abroad", "Handled calls from abroad in Portuguese", _OFFICE),
    ("Settled household claims", "Settled household claims at Quayside Mutual", _OFFICE),
    ("Calmed upset callers", "Calmed upset callers using conflict resolution", _OFFICE),
)
