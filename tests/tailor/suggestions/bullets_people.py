"""Bullets as nurses, teachers, shop assistants and sales people write them, with the reviewed outcomes."""

from tests.tailor.suggestions.bullets_trades import Trade, current, former

NURSING = Trade(
    "nursing",
    "Staff Nurse",
    """Registered Nurse, Medical-Surgical
Responsibilities
- Administer medications and monitor telemetry
- Educate patients and families on diabetes care
Requirements
- Active RN license
- Basic Life Support (BLS) certification
- Experience with electronic health records such as Epic
- Wound care and IV therapy
""",
    (
        former(
            "Responsible for providing patient care to 28 residents, passing medications and documenting in PCC",
            "Provided patient care to 28 residents, passed medications and documented in PCC",
        ),
        former(
            "Was in charge of the night shift and supervised CNA's on a 30 bed unit",
            "Managed the night shift and supervised CNA's on a 30 bed unit",
            "Managed the night shift and supervised CNAs on a 30 bed unit",
            "Was in charge of the night shift and supervised CNAs on a 30 bed unit",
        ),
        current(
            "Assisted doctors with minor procedures, starting IV's, wound care & dressing changes",
            "Assist doctors with minor procedures, starting IVs, wound care & dressing changes",
            "Assisted doctors with minor procedures, starting IVs, wound care & dressing changes",
        ),
        former(
            "I worked in the ER where I triage patients and taking vital signs",
            "Worked in the ER where I triage patients and taking vital signs",
        ),
        current("Patient education on diabetes management and medication compliance"),
        former(
            "Medications were administered according to physician orders and charted in Epic",
            "Administered medications according to physician orders and charted in Epic",
            "Administered medications according to physician orders and charted them in Epic",
        ),
        former(
            "Helped with admissions and discharges of patients on a daily basis",
            "Helped with admissions and discharges of patients daily",
            "Helped with admissions and discharges of patients",
        ),
        current(
            "Monitoring of telemetry for up to 6 patients, report changes to MD.",
            "Monitoring of telemetry for up to 6 patients, report changes to MD",
            "Monitor telemetry for up to 6 patients, report changes to MD.",
            "Monitor telemetry for up to 6 patients, report changes to MD",
        ),
        former("Duties included: blood draws, EKGs, catheter insertion, assisting with ADLs"),
        former(
            "Successfully trained new grads nurses in order to improve there confidence with pumps and central lines",
            "Trained new grads nurses to improve there confidence with pumps and central lines",
            "Trained new grads nurses to improve their confidence with pumps and central lines",
            "Trained new grad nurses to improve their confidence with pumps and central lines",
            "Trained new grads nurses in order to improve their confidence with pumps and central lines",
        ),
    ),
)

TEACHING = Trade(
    "teaching",
    "Teacher",
    """Elementary School Teacher
Responsibilities
- Plan lessons and manage the classroom
- Communicate with parents about student progress
Requirements
- Bachelor's degree in education and a state teaching certificate
- Experience with Individualized Education Programs (IEP)
- Google Classroom
- English language learners (ELL)
""",
    (
        former(
            "Responsible for lesson planning and classroom management for a class of 24 second graders",
            "Planned lessons and managed the classroom for a class of 24 second graders",
            "Planned lessons and managed classroom for a class of 24 second graders",
            "Handled lesson planning and classroom management for a class of 24 second graders",
        ),
        former("Taught math and science, graded papers, parent conferences"),
        current(
            "I am currently teaching English to 9th and 10th grade students, including ELL students",
            "I am currently teaching English to 9th and 10th grade students, including English language learner"
            " (ELL) students",
            "Teach English to 9th and 10th grade students, including ELL students",
            "Currently teach English to 9th and 10th grade students, including ELL students",
            "Teach English to 9th and 10th grade students, including English language learner (ELL) students",
        ),
        former(
            "Was tasked with creating IEP's for students with special needs & attending meetings with parents",
            "Created IEP's for students with special needs & attended meetings with parents",
            "Created IEPs for students with special needs & attended meetings with parents",
            "Created Individualized Education Programs (IEPs) for students with special needs & attended"
            " meetings with parents",
            "Was tasked with creating IEPs for students with special needs & attending meetings with parents",
            "Was tasked with creating Individualized Education Programs (IEPs) for students with special needs &"
            " attending meetings with parents",
        ),
        former(
            "Worked on the curriculum for grade 5 social studies together with 3 other teachers",
            "Contributed to the curriculum for grade 5 social studies together with 3 other teachers",
        ),
        former(
            "Development and implementation of reading interventions for struggling readers.",
            "Developed and implemented reading interventions for struggling readers",
        ),
        current(
            "Utilizing Google Classroom and Smart Board in the classroom on a daily basis",
            "Utilize Google Classroom and Smart Board in the classroom daily",
            "Use Google Classroom and Smart Board in the classroom daily",
        ),
        former(
            "Parents were informed about student progress through weekly newsletters and phone calls.",
            "Parents were informed about student progress through weekly newsletters and phone calls",
            "Informed parents about student progress through weekly newsletters and phone calls",
            "Informed parents about student progress through weekly newsletters and phone calls.",
        ),
        former(
            "Organised after school chess club, helping the students to learn the rules and to compete in tournament",
            "Organised after school chess club, helping students to learn the rules and to compete in tournament",
        ),
        former(
            "In my role I was able to help increase the reading scores of my students by 12%",
            "Helped increase the reading scores of my students by 12%",
            "Helped increase students' reading scores by 12%",
        ),
    ),
)

RETAIL = Trade(
    "retail",
    "Sales Associate",
    """Assistant Store Manager
Responsibilities
- Open and close the store, count tills and make bank deposits
- Coach associates on upselling
Requirements
- Two years of experience in retail
- Point of sale (POS) systems
- Merchandising and inventory counts
- Customer service
""",
    (
        former(
            "Responsible for greeting customers, ringing up sales and handling of cash",
            "Greeted customers, rang up sales and handled cash",
        ),
        former(
            "Was responsible for opening and closing store, including counting the tills and making bank deposits",
            "Opened and closed store, including counting the tills and making bank deposits",
        ),
        former(
            "Helped customers to find the right size and style and provided excellent customer service",
            "Helped customers find the right size and style and provided excellent customer service",
        ),
        current(
            "Merchandising and stocking shelves, doing price changes, and keep the sales floor clean",
            "Merchandise and stock shelves, do price changes, and keep the sales floor clean",
            "Merchandise and stock shelves, do price changes and keep the sales floor clean",
        ),
        former("Worked as a team player in a fast paced environment"),
        former(
            "Handled returns and exchanges, answered phones, etc.",
            "Handled returns and exchanges and answered phones",
            "Handled returns and exchanges, answered phones",
        ),
        former(
            "I have consistently exceeded my sales goals every month and was named employee of the month 3 times",
            "Consistently exceeded my sales goals every month and was named employee of the month 3 times",
            "Exceeded my sales goals every month and was named employee of the month 3 times",
            "Consistently exceeded sales goals every month and was named employee of the month 3 times",
        ),
        former(
            "Inventory counts were conducted quarterly with a variance of less then 1%",
            "Conducted inventory counts quarterly with a variance of less then 1%",
            "Inventory counts were conducted quarterly with a variance of less than 1%",
            "Conducted inventory counts quarterly with a variance of less than 1%",
            "Conducted quarterly inventory counts with a variance of less than 1%",
        ),
        current(
            "Managed 8 associates, make the weekly schedule and coaching them on upselling",
            "Manage 8 associates, make the weekly schedule and coach them on upselling",
        ),
        former("Duties include cashier, stocking, cleaning and other duties as assigned"),
    ),
)

SALES = Trade(
    "sales",
    "Account Executive",
    """Senior Account Executive
Responsibilities
- Generate leads and close new business
- Forecast weekly and manage the pipeline
Requirements
- Five years of business-to-business (B2B) sales
- Salesforce
- Contract negotiation
- Key account management
""",
    (
        former(
            "Responsible for generating leads through cold calling and closing new business in the Midwest territory",
            "Generated leads through cold calling and closed new business in the Midwest territory",
        ),
        former(
            "Was responsible for a territory of 60 accounts worth $1.2M in annual revenue",
            "Managed a territory of 60 accounts worth $1.2M in annual revenue",
        ),
        current(
            "Managing key accounts, building relationships and negotiating of contracts",
            "Manage key accounts, build relationships and negotiate contracts",
        ),
        former(
            "I achieved 118% of quota in 2019 and was number 2 rep in the region",
            "Achieved 118% of quota in 2019 and was number 2 rep in the region",
        ),
        former("Worked closely with marketing on trade shows and product launches"),
        former(
            "Product demonstrations were given to prospects both in person and via zoom",
            "Product demonstrations were given to prospects both in person and via Zoom",
            "Gave product demonstrations to prospects both in person and via Zoom",
            "Gave product demonstrations to prospects both in person and via zoom",
        ),
        former("Results-driven self-starter who goes above and beyond to exceed sales targets"),
        former(
            "Helped to increase sales by 15% through upselling of service contracts to existing customers",
            "Helped increase sales by 15% through upselling of service contracts to existing customers",
            "Helped increase sales by 15% by upselling service contracts to existing customers",
            "Helped increase sales by 15% through upselling service contracts to existing customers",
        ),
        current(
            "Used SalesForce to manage pipeline, and is responsible for weekly forecasting",
            "Used Salesforce to manage pipeline, and is responsible for weekly forecasting",
            "Use Salesforce to manage pipeline, and am responsible for weekly forecasting",
            "Use Salesforce to manage pipeline and forecast weekly",
        ),
        former(
            "Preparation of quotes, proposals and RFP responses, as well as follow up on all leads",
            "Prepared quotes, proposals and RFP responses, and followed up on all leads",
            "Prepared quotes, proposals and RFP responses and followed up on all leads",
            "Prepared quotes, proposals and RFP responses, as well as followed up on all leads",
        ),
    ),
)

TRADES = (NURSING, TEACHING, RETAIL, SALES)
