"""Bullets of eight further trades, written after the rules had seen the first twelve, with the reviewed outcomes."""

from tests.tailor.suggestions.bullets_trades import Trade, current, former

CALLS = Trade(
    "call centre",
    "Customer Service Representative",
    """Customer Service Lead
Requirements
- Zendesk
- De-escalation
- Service level agreements (SLA)
""",
    (
        former(
            "Responsible for taking inbound calls, approx 70 - 80 a day, and resolving of billing issues",
            "Took inbound calls, approx 70 - 80 a day, and resolved billing issues",
        ),
        former("Was recognised by management for having the highest CSAT score in the team 4 months in a row"),
        current(
            "Handling escalated calls, train new agents and also monitoring quality",
            "Handle escalated calls, train new agents and also monitor quality",
            "Handle escalated calls, train new agents and monitor quality",
        ),
        former(
            "Worked on a project for improving the knowledge base, wrote 35 articles",
            "Contributed to a project for improving the knowledge base, wrote 35 articles",
            "Helped improve the knowledge base, wrote 35 articles",
        ),
        former(
            "Emails and chats were answered within SLA, tickets were logged in zendesk",
            "Emails and chats were answered within SLA, tickets were logged in Zendesk",
            "Answered emails and chats within SLA, logged tickets in Zendesk",
            "Answered emails and chats within SLA and logged tickets in Zendesk",
            "Answered emails and chats within SLA, tickets were logged in Zendesk",
        ),
    ),
)
DRIVING = Trade(
    "driving",
    "Truck Driver",
    """CDL Class A Driver
Requirements
- Electronic logging device (ELD)
- Hazmat endorsement
- Clean driving record
""",
    (
        former("Drove a 53 foot trailer OTR in 48 states, 1.1 million miles without any accidents"),
        former(
            "Responsible for pre trip and post trip inspections, securing of loads, and keeping ELD logs up to date",
            "Conducted pre trip and post trip inspections, secured loads, and kept ELD logs up to date",
            "Handled pre trip and post trip inspections, secured loads, and kept ELD logs up to date",
            "Performed pre trip and post trip inspections, secured loads, and kept ELD logs up to date",
        ),
        former(
            "In charge of delivering of building materials to job sites and collect payments",
            "Delivered building materials to job sites and collected payments",
        ),
        current(
            "Delivering packages on time to about 120 stops per day & maintaining the vehicle clean",
            "Deliver packages on time to about 120 stops per day & maintain the vehicle clean",
            "Deliver packages on time to about 120 stops per day & keep the vehicle clean",
        ),
        former(
            "Helped loading and unloading the freight when the customers were short on staff",
            "Helped load and unload the freight when the customers were short on staff",
        ),
    ),
)
CHILDCARE = Trade(
    "childcare",
    "Childcare Worker",
    """Lead Toddler Teacher
Requirements
- Child Development Associate (CDA)
- Potty training
- Daily reports to parents
""",
    (
        former(
            "Was responsible for the care of 8 toddlers ages 1-3, feeding, diapering, and putting them down for nap",
            "Cared for 8 toddlers ages 1-3, feeding, diapering, and putting them down for nap",
            "Cared for 8 toddlers ages 1-3, fed, diapered, and put them down for nap",
        ),
        former(
            "Planning and preparation of age appropriate activities, arts and crafts and outdoor play",
            "Planned and prepared age appropriate activities, arts and crafts and outdoor play",
        ),
        current(
            "I am the lead teacher in the toddler room and I supervise 2 assistants",
            "Lead teacher in the toddler room; supervise 2 assistants",
            "Am the lead teacher in the toddler room and supervise 2 assistants",
        ),
        former(
            "Kept the parents informed on a daily basis by writing of daily reports in Brightwheel",
            "Kept the parents informed daily by writing of daily reports in Brightwheel",
            "Kept the parents informed daily by writing daily reports in Brightwheel",
            "Kept the parents informed on a daily basis by writing daily reports in Brightwheel",
        ),
        former(
            "Cleaning and sanitizing of toys was done by me daily",
            "Cleaned and sanitized toys daily",
        ),
    ),
)
HOTEL = Trade(
    "hotel",
    "Front Desk Agent",
    """Front Office Manager
Requirements
- Opera PMS
- Night audit
- Guest relations
""",
    (
        former(
            "Checking in and checking out guests, handled reservations, and upsell rooms",
            "Checked in and checked out guests, handled reservations, and upsold rooms",
        ),
        former("Responsible for night audit, balancing the cash drawer and reports for the GM"),
        former(
            "Assisted in the training of 5 new front desk agents",
            "Helped train 5 new front desk agents",
        ),
        former(
            "Guest complaints were resolved quickly and professionally, which led to TripAdvisor score going"
            " from 4.1 to 4.5",
            "Resolved guest complaints quickly and professionally, which led to TripAdvisor score going from 4.1"
            " to 4.5",
        ),
        current(
            "Currently working as night manager, in charge of 3 staff members and security of the building",
            "Work as night manager, in charge of 3 staff members and security of the building",
        ),
    ),
)
MARKETING = Trade(
    "marketing",
    "Marketing Coordinator",
    """Digital Marketing Specialist
Requirements
- Search engine optimization (SEO)
- Google Analytics
- Email marketing
""",
    (
        former(
            "Responsible for the creation and scheduling of social media content across facebook, instagram and"
            " linkedin",
            "Created and scheduled social media content across Facebook, Instagram and LinkedIn",
            "Responsible for the creation and scheduling of social media content across Facebook, Instagram and"
            " LinkedIn",
        ),
        former(
            "Utilized google analytics in order to track campaign performance and make recommendations",
            "Used Google Analytics to track campaign performance and make recommendations",
            "Used Google Analytics to track campaign performance and made recommendations",
        ),
        former(
            "Was involved in organizing of 3 trade shows with 500+ attendees",
            "Contributed to organizing 3 trade shows with 500+ attendees",
            "Helped organize 3 trade shows with 500+ attendees",
        ),
        current(
            "Management of a $15k monthly ad budget, optimizing SEO & SEM campaigns, reporting on KPI's",
            "Manage a $15k monthly ad budget, optimize SEO & SEM campaigns, report on KPI's",
            "Manage a $15k monthly ad budget, optimize SEO & SEM campaigns, report on KPIs",
        ),
        former(
            "Email open rates were increased from 14% to 22% as a result of A/B testing of the subject lines",
            "Increased email open rates from 14% to 22% as a result of A/B testing of the subject lines",
            "Increased email open rates from 14% to 22% through A/B testing of the subject lines",
        ),
    ),
)
GARDENS = Trade(
    "landscaping",
    "Landscaper",
    """Crew Leader, Landscaping
Requirements
- Irrigation repair
- Skid steer operation
- Pesticide applicator licence
""",
    (
        former(
            "Duties included mowing, trimming, edging, planting and snow removal",
            "Mowed, trimmed, edged, planted and removed snow",
        ),
        former(
            "Installation of irrigation systems and repairing of broken lines and heads",
            "Installed irrigation systems and repaired broken lines and heads",
        ),
        former(
            "Had to operate skid steer and mini excavator for grading and trenching",
            "Operated skid steer and mini excavator for grading and trenching",
        ),
        current(
            "Leading a crew of 4, plan the daily routes, and talking to clients about there needs",
            "Lead a crew of 4, plan the daily routes, and talk to clients about there needs",
            "Lead a crew of 4, plan the daily routes, and talk to clients about their needs",
        ),
        former(
            "Successfully completed over 60 residential projects on time and within budget",
            "Completed over 60 residential projects on time and within budget",
        ),
    ),
)
DENTAL = Trade(
    "dental",
    "Dental Assistant",
    """Dental Assistant, Orthodontics
Requirements
- Digital X-rays
- Infection control
- Dentrix
""",
    (
        former(
            "Assisted dentist in chair side procedures such as fillings, crowns, and extractions",
            "Assisted dentist in chairside procedures such as fillings, crowns, and extractions",
            "Assisted dentist with chair side procedures such as fillings, crowns, and extractions",
        ),
        former(
            "Took X-rays and impressions, poured up models, sterilization of instruments",
            "Took X-rays and impressions, poured up models, sterilized instruments",
        ),
        former(
            "Tasked with ordering supplies and inventory control, reduced supply costs by 8%",
            "Ordered supplies and controlled inventory, reduced supply costs by 8%",
        ),
        current(
            "Schedules appointments and verifying insurance benefits using dentrix",
            "Schedule appointments and verify insurance benefits using Dentrix",
            "Schedule appointments and verify insurance benefits using dentrix",
            "Schedules appointments and verifying insurance benefits using Dentrix",
        ),
        former(
            "Patients were educated on oral hygiene and post operative instructions",
            "Educated patients on oral hygiene and post operative instructions",
            "Educated patients on oral hygiene and postoperative instructions",
        ),
    ),
)
SECURITY = Trade(
    "security",
    "Security Officer",
    """Security Supervisor
Requirements
- Closed-circuit television (CCTV)
- Incident reports
- Guard card
""",
    (
        former(
            "Patrolling of premises, monitoring CCTV and writing incident report's",
            "Patrolled premises, monitored CCTV and wrote incident report's",
            "Patrolled premises, monitored CCTV and wrote incident reports",
        ),
        former(
            "My main responsibility was to control access to the building and check ID badges",
            "Controlled access to the building and checked ID badges",
        ),
        former("Responded to alarms & medical emergencies, performed CPR two times"),
        current(
            "Responsible for supervision of 6 guards on the night shift and also for making the schedules",
            "Supervise 6 guards on the night shift and also make the schedules",
            "Supervise 6 guards on the night shift and make the schedules",
        ),
        former(
            "Worked with local police department in regards to thefts and trespassing",
            "Worked with local police department on thefts and trespassing",
            "Worked with local police department regarding thefts and trespassing",
        ),
    ),
)
TRADES = (CALLS, DRIVING, CHILDCARE, HOTEL, MARKETING, GARDENS, DENTAL, SECURITY)
