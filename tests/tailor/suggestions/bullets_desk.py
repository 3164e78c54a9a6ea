"""Bullets as accountants, developers, office staff and legal assistants write them, with the reviewed outcomes."""

from tests.tailor.suggestions.bullets_trades import Trade, current, former

ACCOUNTING = Trade(
    "accounting",
    "Staff Accountant",
    """Senior Accountant
Responsibilities
- Own the month-end close and prepare financial statements
- Support the external audit
Requirements
- Generally accepted accounting principles (GAAP)
- QuickBooks and Microsoft Excel
- Accounts payable and accounts receivable
- Certified Public Accountant (CPA) preferred
""",
    (
        former("Responsible for accounts payable and accounts receivable, month end close and bank reconciliations"),
        former("Responsible for the preparation of monthly financial statements for 4 entities"),
        former("Worked on reconciling of general ledger accounts and researching variances"),
        current("Process payroll for 85 employees biweekly using ADP, and also prepared the quarterly 941's"),
        former("Preparation and filing of sales tax returns in 12 states"),
        former("Invoices were coded, entered in quickbooks and matched with purchase orders"),
        former("Assisted external auditors with the year end audit by pulling supporting documents in a timely manner"),
        former("Successfully implemented a new expense policy that has resulted in savings of $40k per year"),
        current("Helping the controller with budget and forecasting, using excel pivot tables and vlookups"),
        former("My duties consisted of data entry, filing, journal entries and various reports for management"),
    ),
)

SOFTWARE = Trade(
    "software",
    "Software Developer",
    """Backend Engineer
Responsibilities
- Build and maintain REST APIs
- Improve continuous integration and monitoring
Requirements
- Java, Spring Boot and PostgreSQL
- Kubernetes and Amazon Web Services
- Extract, transform, load (ETL) pipelines
- React Native is a plus
""",
    (
        former("Responsible for developing and maintaining of REST API's in java and spring boot"),
        former("Worked on migrating legacy monolith to microservices on AWS"),
        former("Was part of a team that build a mobile app for ordering, using react native"),
        current("Writing unit tests, doing code reviews and mentor 2 junior developers"),
        former("Involved in requirement gathering, design, coding and testing of the billing module"),
        former("Bugs were fixed and new features were added to the customer portal (PHP, MySQL, jQuery)"),
        former("Development of ETL pipelines in Python in order to load data from Salesforce into postgres"),
        current("I utilise docker, kubernetes and jenkins for CI/CD"),
        former("We reduced the page load time from 6s to 1.8s by caching and lazy loading images"),
        former("Helped to setup monitoring with Grafana and Prometheus, and was on call every third week"),
    ),
)

OFFICE = Trade(
    "office",
    "Office Administrator",
    """Executive Assistant
Responsibilities
- Manage calendars and travel for two executives
- Take meeting minutes and prepare expense reports
Requirements
- Microsoft Office
- Calendar management
- Human resources (HR) experience is a plus
""",
    (
        former("Responsible for answering multi line phone system, greeting visitors and sorting mail"),
        former("Was in charge of managing calendars and travel arrangements for 3 executives"),
        former("Duties involved filing, faxing, typing letters & memos and ordering of office supplies"),
        current("Currently handle all of the scheduling for the office and I also take meeting minutes"),
        former("Helped the HR manager with on boarding of new employees, background checks and I-9's"),
        former("Maintenance of customer database and preparation of mailing lists"),
        former("Coordinated with vendors for the purpose of getting better pricing on supplies, saved around $6,000"),
        former("Expense reports were prepared and submitted for a department of 20 peoples"),
        current("Office management, invoicing, data entry, customer service"),
        former("Tasked with organizing company events such as the holiday party, summer picnic and the training days"),
    ),
)

LEGAL = Trade(
    "legal",
    "Legal Assistant",
    """Paralegal, Litigation
Responsibilities
- Draft pleadings and discovery requests
- Prepare exhibits and trial notebooks
Requirements
- Westlaw and LexisNexis
- Electronic filing (e-filing) in state and federal courts
- Client intake
- Spanish is a plus
""",
    (
        former("Responsible for drafting pleadings, discovery requests and correspondence for 3 attorneys"),
        former("Was tasked with scheduling depositions, hearings and mediations"),
        current("Calendaring of court deadlines, e-filing in state and federal courts, and maintaining client files"),
        former("Assisted in trial preparation, including exhibit binders, witness lists and trial notebooks"),
        former("Legal research was done on Westlaw and LexisNexis"),
        former("Worked on personal injury cases from intake till settlement"),
        former("I have interviewed clients, gathered medical records and summarizing them for the attorney"),
        former("Preparation of wills, trusts and powers of attorney"),
        former("Responsible for billing and time entry, entered about 200 time entries per month into Clio"),
        current(
            "Help clients to fill out immigration forms (I-130, I-485, N-400) and translating documents from Spanish"
            " to English"
        ),
    ),
)

TRADES = (ACCOUNTING, SOFTWARE, OFFICE, LEGAL)
