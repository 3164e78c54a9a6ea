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
        former(
            "Responsible for accounts payable and accounts receivable, month end close and bank reconciliations",
            "Managed accounts payable and accounts receivable, month end close and bank reconciliations",
        ),
        former(
            "Responsible for the preparation of monthly financial statements for 4 entities",
            "Prepared monthly financial statements for 4 entities",
        ),
        former(
            "Worked on reconciling of general ledger accounts and researching variances",
            "Contributed to reconciling general ledger accounts and researching variances",
            "Helped reconcile general ledger accounts and research variances",
            "Worked on reconciling general ledger accounts and researching variances",
            "Reconciled general ledger accounts and researched variances",
        ),
        current(
            "Process payroll for 85 employees biweekly using ADP, and also prepared the quarterly 941's",
            "Process payroll for 85 employees biweekly using ADP, and also prepare the quarterly 941's",
            "Process payroll for 85 employees biweekly using ADP, and prepare the quarterly 941s",
            "Process payroll for 85 employees biweekly using ADP, and also prepare the quarterly 941s",
            "Process payroll for 85 employees biweekly using ADP, and also prepared the quarterly 941s",
            "Process payroll for 85 employees biweekly using ADP, and prepare the quarterly 941's",
        ),
        former(
            "Preparation and filing of sales tax returns in 12 states",
            "Prepared and filed sales tax returns in 12 states",
        ),
        former(
            "Invoices were coded, entered in quickbooks and matched with purchase orders",
            "Invoices were coded, entered in QuickBooks and matched with purchase orders",
            "Coded invoices, entered them in QuickBooks and matched them with purchase orders",
        ),
        former(
            "Assisted external auditors with the year end audit by pulling supporting documents in a timely manner",
            "Assisted external auditors with the year end audit by pulling supporting documents on time",
            "Assisted external auditors with the year end audit by pulling supporting documents promptly",
        ),
        former(
            "Successfully implemented a new expense policy that has resulted in savings of $40k per year",
            "Implemented a new expense policy that has resulted in savings of $40k per year",
            "Implemented a new expense policy that resulted in savings of $40k per year",
            "Implemented a new expense policy that saved $40k per year",
        ),
        current(
            "Helping the controller with budget and forecasting, using excel pivot tables and vlookups",
            "Help the controller with budget and forecasting, using Excel pivot tables and vlookups",
            "Help the controller with budget and forecasting, using excel pivot tables and vlookups",
            "Helping the controller with budget and forecasting, using Excel pivot tables and vlookups",
            "Help the controller with budget and forecasting, using Excel pivot tables and VLOOKUPs",
            "Helping the controller with budget and forecasting, using Excel pivot tables and VLOOKUPs",
            "Help the controller with budget and forecasting, using Microsoft Excel pivot tables and vlookups",
        ),
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
        former(
            "Responsible for developing and maintaining of REST API's in java and spring boot",
            "Developed and maintained REST API's in Java and Spring Boot",
            "Developed and maintained REST APIs in Java and Spring Boot",
            "Responsible for developing and maintaining of REST API's in Java and Spring Boot",
            "Responsible for developing and maintaining of REST APIs in Java and Spring Boot",
        ),
        former(
            "Worked on migrating legacy monolith to microservices on AWS",
            "Contributed to migrating legacy monolith to microservices on AWS",
            "Helped migrate legacy monolith to microservices on AWS",
            "Contributed to migrating legacy monolith to microservices on Amazon Web Services (AWS)",
            "Helped migrate legacy monolith to microservices on Amazon Web Services (AWS)",
        ),
        former(
            "Was part of a team that build a mobile app for ordering, using react native",
            "Was part of a team that built a mobile app for ordering, using React Native",
            "Was part of a team that build a mobile app for ordering, using React Native",
            "Was part of a team that built a mobile app for ordering, using react native",
        ),
        current(
            "Writing unit tests, doing code reviews and mentor 2 junior developers",
            "Write unit tests, do code reviews and mentor 2 junior developers",
        ),
        former(
            "Involved in requirement gathering, design, coding and testing of the billing module",
            "Contributed to requirement gathering, design, coding and testing of the billing module",
        ),
        former(
            "Bugs were fixed and new features were added to the customer portal (PHP, MySQL, jQuery)",
            "Fixed bugs and added new features to the customer portal (PHP, MySQL, jQuery)",
        ),
        former(
            "Development of ETL pipelines in Python in order to load data from Salesforce into postgres",
            "Developed ETL pipelines in Python to load data from Salesforce into PostgreSQL",
        ),
        current(
            "I utilise docker, kubernetes and jenkins for CI/CD",
            "Use Docker, Kubernetes and Jenkins for CI/CD",
            "Utilise Docker, Kubernetes and Jenkins for CI/CD",
            "I utilise Docker, Kubernetes and Jenkins for CI/CD",
            "I use Docker, Kubernetes and Jenkins for CI/CD",
        ),
        former(
            "We reduced the page load time from 6s to 1.8s by caching and lazy loading images",
            "Reduced the page load time from 6s to 1.8s by caching and lazy loading images",
        ),
        former(
            "Helped to setup monitoring with Grafana and Prometheus, and was on call every third week",
            "Helped set up monitoring with Grafana and Prometheus, and was on call every third week",
            "Helped to set up monitoring with Grafana and Prometheus, and was on call every third week",
        ),
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
        former(
            "Responsible for answering multi line phone system, greeting visitors and sorting mail",
            "Answered multi line phone system, greeted visitors and sorted mail",
        ),
        former(
            "Was in charge of managing calendars and travel arrangements for 3 executives",
            "Managed calendars and travel arrangements for 3 executives",
        ),
        former(
            "Duties involved filing, faxing, typing letters & memos and ordering of office supplies",
            "Filed, faxed, typed letters & memos and ordered office supplies",
        ),
        current(
            "Currently handle all of the scheduling for the office and I also take meeting minutes",
            "Handle all of the scheduling for the office and take meeting minutes",
            "Handle all scheduling for the office and take meeting minutes",
            "Currently handle all of the scheduling for the office and take meeting minutes",
            "Currently handle all of the scheduling for the office and also take meeting minutes",
            "Handle all of the scheduling for the office and also take meeting minutes",
        ),
        former(
            "Helped the HR manager with on boarding of new employees, background checks and I-9's",
            "Helped the human resources (HR) manager with on boarding of new employees, background checks and I-9's",
            "Helped the HR manager with onboarding of new employees, background checks and I-9's",
            "Helped the HR manager with onboarding of new employees, background checks and I-9s",
            "Helped the human resources (HR) manager with onboarding of new employees, background checks and I-9s",
            "Helped the human resources (HR) manager with onboarding of new employees, background checks and I-9's",
            "Helped the HR manager with on boarding of new employees, background checks and I-9s",
            "Helped the HR manager with onboarding new employees, background checks and I-9s",
        ),
        former(
            "Maintenance of customer database and preparation of mailing lists",
            "Maintained customer database and prepared mailing lists",
        ),
        former(
            "Coordinated with vendors for the purpose of getting better pricing on supplies, saved around $6,000",
            "Coordinated with vendors to get better pricing on supplies, saved around $6,000",
            "Coordinated with vendors to get better pricing on supplies and saved around $6,000",
        ),
        former(
            "Expense reports were prepared and submitted for a department of 20 peoples",
            "Prepared and submitted expense reports for a department of 20 peoples",
            "Prepared and submitted expense reports for a department of 20 people",
            "Expense reports were prepared and submitted for a department of 20 people",
        ),
        current("Office management, invoicing, data entry, customer service"),
        former(
            "Tasked with organizing company events such as the holiday party, summer picnic and the training days",
            "Organized company events such as the holiday party, summer picnic and the training days",
            "Organized company events such as the holiday party, summer picnic and training days",
        ),
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
        former(
            "Responsible for drafting pleadings, discovery requests and correspondence for 3 attorneys",
            "Drafted pleadings, discovery requests and correspondence for 3 attorneys",
        ),
        former(
            "Was tasked with scheduling depositions, hearings and mediations",
            "Scheduled depositions, hearings and mediations",
        ),
        current(
            "Calendaring of court deadlines, e-filing in state and federal courts, and maintaining client files",
            "Calendar court deadlines, e-file in state and federal courts, and maintain client files",
        ),
        former(
            "Assisted in trial preparation, including exhibit binders, witness lists and trial notebooks",
            "Helped with trial preparation, including exhibit binders, witness lists and trial notebooks",
            "Helped prepare for trial, including exhibit binders, witness lists and trial notebooks",
            "Helped prepare trials, including exhibit binders, witness lists and trial notebooks",
        ),
        former(
            "Legal research was done on Westlaw and LexisNexis",
            "Did legal research on Westlaw and LexisNexis",
            "Conducted legal research on Westlaw and LexisNexis",
            "Researched law on Westlaw and LexisNexis",
        ),
        former("Worked on personal injury cases from intake till settlement"),
        former(
            "I have interviewed clients, gathered medical records and summarizing them for the attorney",
            "Interviewed clients, gathered medical records and summarizing them for the attorney",
            "Interviewed clients, gathered medical records and summarized them for the attorney",
        ),
        former(
            "Preparation of wills, trusts and powers of attorney",
            "Prepared wills, trusts and powers of attorney",
        ),
        former(
            "Responsible for billing and time entry, entered about 200 time entries per month into Clio",
            "Managed billing and time entry, entered about 200 time entries per month into Clio",
            "Billed and entered about 200 time entries per month into Clio",
        ),
        current(
            "Help clients to fill out immigration forms (I-130, I-485, N-400) and translating documents from"
            " Spanish to English",
            "Help clients fill out immigration forms (I-130, I-485, N-400) and translate documents from Spanish"
            " to English",
            "Help clients to fill out immigration forms (I-130, I-485, N-400) and translate documents from"
            " Spanish to English",
            "Help clients fill out immigration forms (I-130, I-485, N-400) and translating documents from"
            " Spanish to English",
        ),
    ),
)

TRADES = (ACCOUNTING, SOFTWARE, OFFICE, LEGAL)
