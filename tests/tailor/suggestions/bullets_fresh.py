"""Bullets of ten further trades, written last and measured once: what they gave then is the unseen figure."""

from tests.tailor.suggestions.bullets_trades import Trade, current, former

PHARMACY = Trade(
    "pharmacy",
    "Pharmacy Technician",
    """Lead Pharmacy Technician
Requirements
- Certified Pharmacy Technician (CPhT)
- Prior authorizations
- Inventory control
""",
    (
        former(
            "Responsible for filling of prescriptions and data entry of new patient information",
            "Filled prescriptions and entered data of new patient information",
            "Filled prescriptions and entered new patient information",
        ),
        former(
            "Answered phones, handle insurance rejections and calling doctors offices for refills",
            "Answered phones, handled insurance rejections and called doctors' offices for refills",
            "Answered phones, handled insurance rejections and called doctors offices for refills",
        ),
        former("Worked with the pharmacist on inventory counts of controlled substances (C-II to C-V)"),
        current(
            "Counting, pouring and labelling of medications for approx. 350 scripts per day",
            "Count, pour and label medications for approx. 350 scripts per day",
        ),
    ),
)
PLUMBING = Trade(
    "plumbing",
    "Plumber",
    """Service Plumber
Requirements
- Journeyman licence
- Backflow testing
- Customer service
""",
    (
        former("Installed and repaired water heaters, toilets, sinks etc. in residential homes"),
        former(
            "Was in charge of 2 apprentices and responsible for ordering the material for the jobs",
            "Managed 2 apprentices and ordered the material for the jobs",
            "Supervised 2 apprentices and ordered the material for the jobs",
        ),
        former("Rough-in and trim out of plumbing in over 40 new homes"),
        current(
            "I respond to emergency calls and I'm on call every other weekend",
            "Respond to emergency calls and am on call every other weekend",
        ),
    ),
)
BAR = Trade(
    "bar",
    "Bartender",
    """Bar Manager
Requirements
- Cocktail menus
- Inventory and ordering
- Toast POS
""",
    (
        former(
            "Responsible for making drinks, opening and closing the bar, and checking of ID's",
            "Made drinks, opened and closed the bar, and checked ID's",
            "Made drinks, opened and closed the bar, and checked IDs",
        ),
        former("Created cocktail menu for summer which increased bar sales by 18%"),
        former("Helped the manager with inventory, liquor orders and hiring new bartenders"),
        former(
            "Drinks were served to guests in a fast and friendly manner in a 250 seat venue",
            "Served drinks to guests in a fast and friendly manner in a 250 seat venue",
        ),
    ),
)
PEOPLE = Trade(
    "human resources",
    "HR Generalist",
    """HR Business Partner
Requirements
- Human resources information system (HRIS)
- Employee relations
- Benefits administration
""",
    (
        former(
            "Was responsible for full cycle recruiting, onboarding, and benefits administration for 220 employees",
            "Handled full cycle recruiting, onboarding, and benefits administration for 220 employees",
        ),
        former(
            "Involved in implementing of new HRIS (Workday) and trained the managers on it",
            "Contributed to implementing new HRIS (Workday) and trained the managers on it",
            "Helped implement new HRIS (Workday) and trained the managers on it",
        ),
        former(
            "Development of employee handbook and coordination of annual performance reviews",
            "Developed employee handbook and coordinated annual performance reviews",
        ),
        current(
            "Conducting exit interviews, investigated complaints and advise managers on policy",
            "Conduct exit interviews, investigate complaints and advise managers on policy",
        ),
    ),
)
BANK = Trade(
    "bank",
    "Bank Teller",
    """Personal Banker
Requirements
- Cash handling
- Cross-selling
- Know your customer (KYC)
""",
    (
        former("Processed deposits, withdrawals and loan payments accurately and in a timely manner"),
        former(
            "I was given the teller of the quarter award for referring 42 new accounts",
            "Was given the teller of the quarter award for referring 42 new accounts",
        ),
        former(
            "In charge of balancing the vault and ATM on a weekly basis",
            "Balanced the vault and ATM weekly",
            "In charge of balancing the vault and ATM weekly",
        ),
        former(
            "Assisting customers with opening accounts and to resolve problems with there debit cards",
            "Helped customers open accounts and resolve problems with there debit cards",
            "Helped customers open accounts and resolve problems with their debit cards",
            "Assisted customers with opening accounts and resolving problems with their debit cards",
        ),
    ),
)
MECHANIC = Trade(
    "mechanic",
    "Automotive Technician",
    """Automotive Service Technician
Requirements
- ASE certification
- Diagnostics
- Electric vehicles (EV)
""",
    (
        former(
            "Diagnosis and repair of engines, transmissions, brakes and electrical systems",
            "Diagnosed and repaired engines, transmissions, brakes and electrical systems",
        ),
        former(
            "Performed oil changes, tire rotations, state inspections, etc.",
            "Performed oil changes, tire rotations and state inspections",
        ),
        former(
            "Worked on all makes and models, mostly ford and toyota",
            "Worked on all makes and models, mostly Ford and Toyota",
        ),
        current(
            "Use scan tools in order to diagnose check engine lights and communicating the findings to service"
            " advisors",
            "Use scan tools to diagnose check engine lights and communicating the findings to service advisors",
            "Use scan tools to diagnose check engine lights and communicate the findings to service advisors",
        ),
    ),
)
LIBRARY = Trade(
    "library",
    "Library Assistant",
    """Youth Services Librarian
Requirements
- Integrated library system (ILS)
- Story time
- Outreach
""",
    (
        former(
            "Duties included shelving books, checking in and out materials and helping patrons with computers",
            "Shelved books, checked in and out materials and helped patrons with computers",
        ),
        former(
            "Planned and lead story time for preschoolers twice a week, average attendance 25",
            "Planned and led story time for preschoolers twice a week, average attendance 25",
        ),
        former(
            "Was tasked with weeding of the non fiction collection, about 4,000 titles",
            "Weeded the non fiction collection, about 4,000 titles",
        ),
        former(
            "Interlibrary loan requests were processed by myself and shipped same day",
            "Processed interlibrary loan requests and shipped them the same day",
            "Processed interlibrary loan requests and shipped same day",
        ),
    ),
)
MACHINING = Trade(
    "machining",
    "CNC Machinist",
    """CNC Machinist
Requirements
- Computer numerical control (CNC) mills and lathes
- GD&T
- Mastercam
""",
    (
        former(
            "Setting up and operating of CNC mills and lathes, holding tolerances of .0005",
            "Set up and operated CNC mills and lathes, held tolerances of .0005",
        ),
        former(
            "Responsible for first article inspection and for keeping the machines clean",
            "Handled first article inspection and kept the machines clean",
            "Performed first article inspection and kept the machines clean",
        ),
        former("Reduced the scrap rate from 4% to 1.5% by re-writing programs & improving fixtures"),
        current(
            "Program parts in mastercam, sets up jobs for 3 other operators and training new hires",
            "Program parts in Mastercam, sets up jobs for 3 other operators and training new hires",
            "Program parts in Mastercam, set up jobs for 3 other operators and train new hires",
        ),
    ),
)
EVENTS = Trade(
    "events",
    "Event Coordinator",
    """Event Manager
Requirements
- Vendor management
- Budgets
- Cvent
""",
    (
        former(
            "Planning, organizing and execution of weddings and corporate events from 50 to 600 guests",
            "Planned, organized and executed weddings and corporate events from 50 to 600 guests",
        ),
        former("Negotiated contracts with hotels, caterers and florists, this resulted in 12% lower costs"),
        former(
            "Successfully managed budgets up to $150K utilizing excel",
            "Managed budgets up to $150K using excel",
            "Managed budgets up to $150K using Excel",
            "Successfully managed budgets up to $150K using Excel",
        ),
        former("Client point person for the day of the event, made sure everything runs smooth"),
    ),
)
SOCIAL = Trade(
    "social work",
    "Case Manager",
    """Social Worker
Requirements
- Case management
- Crisis intervention
- Mandated reporting
""",
    (
        former(
            "Managed a caseload of 35 families and was responsible for home visits and documentation",
            "Managed a caseload of 35 families, made home visits and kept documentation",
        ),
        former(
            "Provided crisis intervention, referrals to community resources, as well as advocacy in court",
            "Provided crisis intervention, referrals to community resources and advocacy in court",
        ),
        former(
            "Participated in the writing of grants that brought in $85,000 for the food pantry",
            "Helped write grants that brought in $85,000 for the food pantry",
        ),
        current(
            "Currently I am working with homeless veterans to find housing, jobs and treatment",
            "Work with homeless veterans to find housing, jobs and treatment",
        ),
    ),
)
TRADES = (PHARMACY, PLUMBING, BAR, PEOPLE, BANK, MECHANIC, LIBRARY, MACHINING, EVENTS, SOCIAL)
