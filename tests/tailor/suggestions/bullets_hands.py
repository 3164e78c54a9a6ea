"""Bullets as welders, cooks, warehouse workers and electricians write them, with the reviewed outcomes."""

from tests.tailor.suggestions.bullets_trades import Trade, current, former

WELDING = Trade(
    "welding",
    "Welder",
    """Welder / Fabricator
Responsibilities
- Weld structural steel from blueprints
- Set up and run robotic welding cells
Requirements
- AWS D1.1 certification
- Gas metal arc welding (GMAW) and gas tungsten arc welding (GTAW)
- Blueprint reading
- Forklift license is a plus
""",
    (
        former("Responsible for welding of structural steel using MIG and TIG process"),
        former("Read blueprints, welding symbols and layed out parts for fabrication"),
        current("Operates plasma cutter, press brake and shear to cut and forming sheet metal"),
        former("Was responsible to maintain a clean and safe work area at all times"),
        former("Performed inspection of welds by using dye penetrant and visual inspection"),
        former("Fabrication of handrails, stairs and platforms for commerical buildings"),
        former("Worked with stainless steel, aluminum, carbon steel etc."),
        current("In charge of setup and operation of 2 robotic welding cells (Fanuc) and trouble shooting of them"),
        former("Parts were grinded and deburred to meet tolerance of +/- .005"),
        former("Helped out the maintenance team in repairing of machines when needed, also drove forklift"),
    ),
)

KITCHEN = Trade(
    "kitchen",
    "Line Cook",
    """Sous Chef
Responsibilities
- Lead a brigade of eight cooks
- Order produce and control food cost
Requirements
- Hazard Analysis and Critical Control Points (HACCP)
- Menu planning
- Scheduling and training of staff
""",
    (
        former("Responsible for prep, cooking and plating of all hot food in a 120 seat restaurant"),
        former("Worked on the line on grill and saute station during busy shifts, 300+ covers a night"),
        current("I manage a team of 6 cooks and 2 dishwashers and do the scheduling."),
        former("Ordering of produce, meat and dry goods, receiving deliveries and checking invoices"),
        former("Assisted the head chef in the creation of new seasonal menu's"),
        former("Ensuring that food safety and hygiene standards were being followed at all times (HACCP)"),
        former("Food cost was reduced from 34% to 29% by me through portion control and better ordering"),
        former("Training of new staff members on knife skills, recipes and kitchen safety"),
        current("Was promoted to sous chef after 8 months, responsible for closing the kitchen"),
        former("Making of breads, pastries and desserts from scratch"),
    ),
)

WAREHOUSE = Trade(
    "warehouse",
    "Warehouse Associate",
    """Warehouse Team Lead
Responsibilities
- Lead start-up meetings and assign work
- Receive freight and report damages
Requirements
- Warehouse management system (WMS)
- Reach truck and forklift certification
- Radio frequency (RF) scanners
- Cycle counting
""",
    (
        former("Responsible for picking, packing and shipping of approx. 150 orders per day"),
        former("Forklift operation (sit down, reach truck), loading and unloading trailers"),
        former("Used RF scanner to locate product and to update inventory in WMS"),
        current(
            "Working on the receiving dock, checking in freight against PO's and reporting of damages to the supervisor"
        ),
        former("Was involved in the implementation of a new slotting system"),
        former("Cycle counts were done by me and my team weekly, which brought accuracy up to 99.2%"),
        former("Helped in training 10 new hire's on safety procedures and scanner usage"),
        former("Lift up to 50 lbs, standing for long periods of time"),
        current(
            "Team lead for 2nd shift with 14 associates, assigning work, running start up meetings and tracking of"
            " productivity"
        ),
        former("Assisted with organizing of warehouse during relocation from Dayton to Columbus in 2019"),
    ),
)

ELECTRICAL = Trade(
    "electrical",
    "HVAC Technician",
    """HVAC Service Technician
Responsibilities
- Diagnose, repair and maintain rooftop units and chillers
- Quote repairs to customers
Requirements
- EPA 608 certification
- Heating, ventilation and air conditioning (HVAC) systems
- Variable air volume (VAV) boxes
- Electrical troubleshooting
""",
    (
        former("Responsible for installation, maintenance and repair of residential HVAC systems"),
        former("Troubleshooting of electrical problems on 120/240v circuits, replaced breakers and outlets"),
        current("I do service calls, 5-6 per day, diagnosing problems and quoting repairs to the customers"),
        former("Pulled wire, bend conduit and installing panels in new construction homes"),
        former("Was responsible for ordering of parts and keeping the van stocked with parts"),
        former("Systems were charged with refrigerant and leak tested in accordance with EPA 608"),
        former("Worked on chillers, boilers, rooftop units and VAV boxes at 3 hospital sites"),
        former("Assisted journeyman electricians in wiring of commercial kitchens, offices and schools"),
        current("Performing of preventative maintenance on 40 plus units per month"),
        former("Sizing and selection of duct work and equipment using manual J calculations."),
    ),
)

TRADES = (WELDING, KITCHEN, WAREHOUSE, ELECTRICAL)
