"""A second set of untrue rewrites written without a look at the guard, in other words: (line, rewrite)."""

UNTRUE: tuple[tuple[str, str], ...] = (
    ("Was helping with the vaccination campaign in three schools", "Ran the vaccination campaign in three schools"),
    ("We were a group of six students and built a solar car for a race", "Built a solar car for a race"),
    ("Answered between 30 and 40 emails from guests every day", "Answered 40 to 50 guest emails every day"),
    ("Watered and repotted plants in the garden centre", "Watered and repotted over 300 plants in the garden centre"),
    ("Supervised 4 apprentices on 2 building sites", "Supervised two apprentices across four building sites"),
    (
        "Collected 9,640 euros for the animal shelter with a bake sale",
        "Raised €10,000 for the animal shelter with a bake sale",
    ),
    ("Drove 600 km per week delivering medical samples", "Delivered medical samples, driving 600 km a day"),
    ("Saved the firm nearly 20% on packaging", "Cut the firm's packaging costs by 20%"),
    (
        "Went with clients to their appointments at the job centre",
        "Regularly accompanied clients to job centre appointments",
    ),
    ("Backed up the servers weekly and checked the logs", "Backed up servers nightly and checked logs"),
    (
        "Called most of the customers on the list before the deadline",
        "Called every customer on the list before the deadline",
    ),
    ("Designed the menu cards for one of the hotel's restaurants", "Designed menu cards for the hotel's restaurants"),
    ("Explained the new software to the secretaries", "Explained the new software to senior management"),
    (
        "Sorted the tool store and labelled all shelves",
        "Sorted the tool store and labelled all shelves so tools were found faster",
    ),
    ("Opened the shop at 7 and in that period thefts went down", "Cut thefts by opening the shop at 7"),
    ("Edited short videos for the club's website", "Edited short videos in Premiere Pro for the club's website"),
    ("Currently in the second year of a bachelor in accounting", "Holds a bachelor's degree in accounting"),
    ("Volunteered at the food bank from March to June 2020", "Volunteered at the food bank throughout 2020"),
    (
        "Was going to introduce bar codes in the store room before the firm closed",
        "Introduced barcodes in the store room before the firm closed",
    ),
    ("Stood in for the shift manager on some weekends", "Shift manager on weekends"),
    ("Sold tickets and snacks at the cinema", "Top seller of tickets and snacks at the cinema"),
    ("Drove the van on the farm's own land, no driving licence yet", "Licensed driver of the farm van"),
    ("Checked the invoices from two suppliers for mistakes", "Checked supplier invoices for mistakes"),
    (
        "Was not allowed to sign contracts, prepared them for the director",
        "Prepared and signed contracts for the director",
    ),
    (
        "Some experience with Python from an online course",
        "Experienced Python programmer trained through an online course",
    ),
    (
        "Made a proposal for a new shift plan which the ward is still discussing",
        "Developed a new shift plan for the ward and put it in place",
    ),
    ("Visited a conference on dementia care in Vienna", "Spoke at a conference on dementia care in Vienna"),
    ("Got lessons in sign language from a colleague", "Gave sign language lessons to a colleague"),
    ("The electrician connected the boiler while I laid the pipes", "Laid the pipes and connected the boiler"),
    (
        "Tasted the wines and then wrote the descriptions for the list",
        "Wrote the wine descriptions for the list, then tasted the wines",
    ),
    ("The goal was to reduce waste in the canteen by half", "Halved waste in the canteen"),
    (
        "Accountant for the toy division, reporting to the finance head",
        "Lead accountant for the toy division, reporting to the finance head",
    ),
    (
        "Forwarded the bug reports of customers to the developers, who fixed them",
        "Fixed bugs reported by customers with the developers",
    ),
    (
        "Sold mortgages to private customers by arranging visits for the adviser",
        "Sold mortgages to private customers and arranged visits for the adviser, closing the contracts",
    ),
    ("Measured the rooms for new carpets", "Measured rooms for and laid new carpets"),
    (
        "Made coffee and copies for the court's judges and carried files",
        "Prepared case files for the court's judges and made coffee and copies",
    ),
    ("Put in an offer for a cleaning contract with 3 schools", "Won a cleaning contract with three schools"),
    ("Started to write a manual for the 3D printer", "Wrote a manual for the 3D printer"),
    ("Taught piano to beginners and one advanced pupil", "Taught piano to beginners and advanced pupils"),
    ("Answered press questions if the spokesperson was on holiday", "Answered press questions as spokesperson"),
    ("My section handled 2,000 passports per month", "Handled 2,000 passports per month"),
    (
        "5 out of the 20 samples I tested were contaminated, which I reported",
        "Reported contamination in all 20 samples tested",
    ),
    ("Was the second fastest picker in the warehouse in May", "Was the fastest picker in the warehouse in May"),
    (
        "Managed the kiosk for two weeks while the owner was ill",
        "Managed the kiosk for two months while the owner was ill",
    ),
)
"""Rewrites that say a little more than the line, or something else."""
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = (
    ("Guarded the loading bay while others guarded the vault", "Guarded the vault and the loading bay"),
    ("Took photos for a reporter whose series won a press award", "Took award-winning photos for a reporter's series"),
)
"""Untrue rewrites that still pass."""
