"""Untrue rewrites of lines from many trades, written without a look at the guard: (line, rewrite)."""

UNTRUE: tuple[tuple[str, str], ...] = (
    ("Helped the head nurse with making the weekly rota for 22 staff", "Produced the weekly rota for 22 staff"),
    (
        "Together with four colleagues, built an app for patients to book appointments",
        "Built an app that lets patients book appointments",
    ),
    ("Sold on average 14 cars a month to private customers", "Sold an average of 15 cars a month to private customers"),
    (
        "Trained new cashiers on the till and the returns policy",
        "Trained six new cashiers on the till and returns policy",
    ),
    ("Looked after 3 dogs and 11 cats at the shelter", "Cared for 11 dogs and three cats at the shelter"),
    ("Wrote 87 product descriptions for the web shop", "Wrote nearly 100 product descriptions for the online shop"),
    (
        "Cut the average waiting time on the phone from 40 to 25 seconds",
        "Reduced average phone waiting time from 40 to 25 minutes",
    ),
    ("Processed up to 90 invoices a day in SAP", "Processed 90 invoices a day in SAP"),
    (
        "Checked fire extinguishers and emergency exits of the building",
        "Carried out daily checks of the building's fire extinguishers and emergency exits",
    ),
    ("Met with parents twice a term to talk about progress", "Met parents twice a month to discuss progress"),
    ("Translated some of the safety manuals into Polish", "Translated the safety manuals into Polish"),
    ("Responsible for stock control at the Leeds branch", "Managed stock control across the Leeds region"),
    ("Presented the survey results to the department", "Presented survey results to the board"),
    (
        "Rewrote the onboarding guide for new drivers",
        "Rewrote the onboarding guide for new drivers, shortening their training",
    ),
    ("Sales of the bakery went up 10% in the year I worked there", "Increased bakery sales by 10% in one year"),
    (
        "Kept customer records up to date for the sales team",
        "Maintained up-to-date customer records in Salesforce for the sales team",
    ),
    ("Studied two years for a nursing diploma, not finished", "Completed two years of study and a nursing diploma"),
    ("Worked as a lifeguard in the summers of 2018 and 2019", "Worked as a lifeguard from 2018 to 2019"),
    ("Planned the move of the archive to a new building", "Moved the archive to a new building"),
    (
        "Assistant to the site manager, ordering materials and keeping the diary",
        "As assistant site manager, ordered materials and kept the diary",
    ),
    (
        "Ran the tasting counter at the cheese shop on Saturdays",
        "Ran the cheese shop's most popular tasting counter on Saturdays",
    ),
    ("Studying for the HGV licence while working as a van driver", "Worked as a van driver with an HGV licence"),
    ("Repainted the east wing of the school over the holidays", "Repainted the school over the holidays"),
    ("Did not handle cash but counted the stock every evening", "Handled cash and counted stock every evening"),
    (
        "Basic knowledge of AutoCAD, used it to look at floor plans",
        "Proficient in AutoCAD, using it to view floor plans",
    ),
    ("Suggested a new way to label samples to the lab head", "Introduced a new way to label samples with the lab head"),
    ("Took part in workshops on safeguarding of children", "Ran workshops on child safeguarding"),
    ("Was trained by the head chef in sushi making", "Trained chefs in sushi making"),
    (
        "Passed complaints to the supervisor, who gave refunds",
        "Handled complaints, passed them to the supervisor and gave refunds",
    ),
    (
        "Checked the drawings after the foreman signed them off",
        "Checked the drawings before the foreman signed them off",
    ),
    ("Sent parts from the Lyon warehouse to the Turin plant", "Sent parts from the Turin plant to the Lyon warehouse"),
    ("Aimed to answer each email within 4 hours", "Answered each email within four hours"),
    ("Worked in the team of the salesman who won Agent of the Year", "Won Agent of the Year as part of the sales team"),
    (
        "Mechanic at a garage, changing brakes, tyres and oil",
        "Senior mechanic at a garage, changing brakes, tyres and oil",
    ),
    (
        "Cleaned and set up the operating room before surgery",
        "Cleaned and set up the operating room and assisted in surgery",
    ),
    (
        "Shadowed a solicitor at client meetings and took notes",
        "Advised clients in meetings alongside a solicitor and took notes",
    ),
    ("Collected data for the study on bees", "Collected and analysed data for a study on bees"),
    (
        "Answered phones for the estate agency and booked viewings",
        "Answered phones and conducted viewings for the estate agency",
    ),
    ("Maintained the existing payroll scripts", "Developed and maintained payroll scripts"),
    ("Applied for a grant of $40,000 from the arts council", "Secured a $40,000 grant from the arts council"),
    ("Delivered parcels in the north of the city by bike", "Delivered parcels throughout the city by bike"),
    ("Wrote a draft of the escape plan for the hotel's annex", "Wrote the escape plan for the hotel's annex"),
    ("Tracked the spending of a £200,000 project budget", "Tracked spending against a $200,000 project budget"),
    ("Occasionally covered for the receptionist at lunch", "Covered reception during lunch"),
    ("Fixed minor faults in electrical cabinets", "Fixed faults in high-voltage electrical cabinets"),
    ("Tutored four pupils, three of them passed the exam", "Tutored four pupils, all of whom passed the exam"),
    ("Rented out tents and chairs for weddings", "Planned weddings and rented out tents and chairs"),
    ("Kept the minutes in the meetings of the works council", "Chaired works council meetings and kept the minutes"),
    (
        "Updated the charity's donor list in Excel before each mailing",
        "Grew the charity's donor list in Excel before each mailing",
    ),
    (
        "Gave first aid training to volunteers in two villages",
        "Gave first aid training to volunteers and nurses in two villages",
    ),
    ("Patrolled the mall with a partner on the late shift", "Patrolled the mall alone on the late shift"),
    ("Served in the kitchen unit of the army for 18 months", "Led an army kitchen unit for 18 months"),
    (
        "Entered the results of the soil tests into the database",
        "Ran soil tests and entered the results into the database",
    ),
    ("About a third of the tests were automated by me using Selenium", "Automated the tests using Selenium"),
    (
        "The editor corrected my articles on farming before they were printed",
        "Wrote and edited articles on farming for print",
    ),
    ("Worked toward a target of 95% on-time deliveries", "Achieved 95% on-time deliveries"),
)
"""Rewrites that say a little more than the line, or something else."""
NOT_YET_CAUGHT: tuple[tuple[str, str], ...] = ()
"""Untrue rewrites that still pass."""
