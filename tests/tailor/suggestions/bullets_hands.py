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
        former(
            "Responsible for welding of structural steel using MIG and TIG process",
            "Welded structural steel using MIG and TIG process",
        ),
        former(
            "Read blueprints, welding symbols and layed out parts for fabrication",
            "Read blueprints, welding symbols and laid out parts for fabrication",
        ),
        current(
            "Operates plasma cutter, press brake and shear to cut and forming sheet metal",
            "Operate plasma cutter, press brake and shear to cut and forming sheet metal",
            "Operate plasma cutter, press brake and shear to cut and form sheet metal",
        ),
        former(
            "Was responsible to maintain a clean and safe work area at all times",
            "Maintained a clean and safe work area at all times",
        ),
        former(
            "Performed inspection of welds by using dye penetrant and visual inspection",
            "Inspected welds using dye penetrant and visual inspection",
            "Performed inspection of welds using dye penetrant and visual inspection",
            "Inspected welds by using dye penetrant and visual inspection",
        ),
        former(
            "Fabrication of handrails, stairs and platforms for commerical buildings",
            "Fabricated handrails, stairs and platforms for commerical buildings",
            "Fabricated handrails, stairs and platforms for commercial buildings",
            "Fabrication of handrails, stairs and platforms for commercial buildings",
        ),
        former(
            "Worked with stainless steel, aluminum, carbon steel etc.",
            "Worked with stainless steel, aluminum and carbon steel",
        ),
        current(
            "In charge of setup and operation of 2 robotic welding cells (Fanuc) and trouble shooting of them",
            "Manage setup and operation of 2 robotic welding cells (Fanuc) and trouble shooting of them",
            "Manage setup and operation of 2 robotic welding cells (Fanuc) and troubleshooting of them",
            "Set up, operate and troubleshoot 2 robotic welding cells (Fanuc)",
            "Set up and operate 2 robotic welding cells (Fanuc) and troubleshoot them",
            "In charge of setup and operation of 2 robotic welding cells (Fanuc) and troubleshooting of them",
        ),
        former(
            "Parts were grinded and deburred to meet tolerance of +/- .005",
            "Ground and deburred parts to meet tolerance of +/- .005",
            "Parts were ground and deburred to meet tolerance of +/- .005",
        ),
        former(
            "Helped out the maintenance team in repairing of machines when needed, also drove forklift",
            "Helped out the maintenance team in repairing machines when needed, also drove forklift",
            "Helped the maintenance team repair machines when needed, also drove forklift",
        ),
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
        former(
            "Responsible for prep, cooking and plating of all hot food in a 120 seat restaurant",
            "Prepped, cooked and plated all hot food in a 120 seat restaurant",
            "Prepared, cooked and plated all hot food in a 120 seat restaurant",
        ),
        former("Worked on the line on grill and saute station during busy shifts, 300+ covers a night"),
        current(
            "I manage a team of 6 cooks and 2 dishwashers and do the scheduling.",
            "Manage a team of 6 cooks and 2 dishwashers and do the scheduling.",
        ),
        former(
            "Ordering of produce, meat and dry goods, receiving deliveries and checking invoices",
            "Ordered produce, meat and dry goods, received deliveries and checked invoices",
        ),
        former(
            "Assisted the head chef in the creation of new seasonal menu's",
            "Helped the head chef create new seasonal menu's",
            "Helped the head chef create new seasonal menus",
            "Assisted the head chef in the creation of new seasonal menus",
            "Assisted the head chef in creating new seasonal menus",
        ),
        former(
            "Ensuring that food safety and hygiene standards were being followed at all times (HACCP)",
            "Ensured that food safety and hygiene standards were being followed at all times (HACCP)",
            "Ensured that food safety and hygiene standards were followed at all times (HACCP)",
            "Ensured food safety and hygiene standards were followed at all times (HACCP)",
        ),
        former(
            "Food cost was reduced from 34% to 29% by me through portion control and better ordering",
            "Reduced food cost from 34% to 29% through portion control and better ordering",
        ),
        former(
            "Training of new staff members on knife skills, recipes and kitchen safety",
            "Trained new staff members on knife skills, recipes and kitchen safety",
        ),
        current("Was promoted to sous chef after 8 months, responsible for closing the kitchen"),
        former(
            "Making of breads, pastries and desserts from scratch",
            "Made breads, pastries and desserts from scratch",
        ),
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
        former(
            "Responsible for picking, packing and shipping of approx. 150 orders per day",
            "Picked, packed and shipped approx. 150 orders per day",
        ),
        former("Forklift operation (sit down, reach truck), loading and unloading trailers"),
        former(
            "Used RF scanner to locate product and to update inventory in WMS",
            "Used RF scanner to locate product and to update inventory in warehouse management system (WMS)",
            "Used RF scanner to locate product and update inventory in WMS",
            "Used RF scanner to locate product and update inventory in warehouse management system (WMS)",
        ),
        current(
            "Working on the receiving dock, checking in freight against PO's and reporting of damages to the"
            " supervisor",
            "Work on the receiving dock, check in freight against PO's and report damages to the supervisor",
            "Work on the receiving dock, check in freight against POs and report damages to the supervisor",
            "Work on the receiving dock, checking in freight against PO's and reporting damages to the supervisor",
            "Work on the receiving dock, checking in freight against POs and reporting damages to the supervisor",
            "Working on the receiving dock, checking in freight against POs and reporting of damages to the supervisor",
        ),
        former(
            "Was involved in the implementation of a new slotting system",
            "Contributed to the implementation of a new slotting system",
        ),
        former(
            "Cycle counts were done by me and my team weekly, which brought accuracy up to 99.2%",
            "Did cycle counts weekly with my team, which brought accuracy up to 99.2%",
        ),
        former(
            "Helped in training 10 new hire's on safety procedures and scanner usage",
            "Helped train 10 new hire's on safety procedures and scanner usage",
            "Helped train 10 new hires on safety procedures and scanner usage",
            "Helped in training 10 new hires on safety procedures and scanner usage",
        ),
        former("Lift up to 50 lbs, standing for long periods of time"),
        current(
            "Team lead for 2nd shift with 14 associates, assigning work, running start up meetings and tracking"
            " of productivity"
        ),
        former(
            "Assisted with organizing of warehouse during relocation from Dayton to Columbus in 2019",
            "Helped organize warehouse during relocation from Dayton to Columbus in 2019",
            "Helped organize the warehouse during relocation from Dayton to Columbus in 2019",
            "Assisted with organizing warehouse during relocation from Dayton to Columbus in 2019",
        ),
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
        former(
            "Responsible for installation, maintenance and repair of residential HVAC systems",
            "Installed, maintained and repaired residential HVAC systems",
        ),
        former(
            "Troubleshooting of electrical problems on 120/240v circuits, replaced breakers and outlets",
            "Troubleshot electrical problems on 120/240v circuits, replaced breakers and outlets",
        ),
        current(
            "I do service calls, 5-6 per day, diagnosing problems and quoting repairs to the customers",
            "Do service calls, 5-6 per day, diagnosing problems and quoting repairs to the customers",
            "Do service calls, 5-6 per day, diagnose problems and quote repairs to the customers",
            "Handle 5-6 service calls per day, diagnosing problems and quoting repairs to the customers",
        ),
        former(
            "Pulled wire, bend conduit and installing panels in new construction homes",
            "Pulled wire, bent conduit and installed panels in new construction homes",
        ),
        former(
            "Was responsible for ordering of parts and keeping the van stocked with parts",
            "Ordered parts and kept the van stocked with parts",
        ),
        former(
            "Systems were charged with refrigerant and leak tested in accordance with EPA 608",
            "Charged systems with refrigerant and leak tested in accordance with EPA 608",
            "Charged systems with refrigerant and leak tested them in accordance with EPA 608",
        ),
        former("Worked on chillers, boilers, rooftop units and VAV boxes at 3 hospital sites"),
        former(
            "Assisted journeyman electricians in wiring of commercial kitchens, offices and schools",
            "Helped journeyman electricians wire commercial kitchens, offices and schools",
            "Assisted journeyman electricians in wiring commercial kitchens, offices and schools",
        ),
        current(
            "Performing of preventative maintenance on 40 plus units per month",
            "Perform preventative maintenance on 40 plus units per month",
        ),
        former(
            "Sizing and selection of duct work and equipment using manual J calculations.",
            "Sized and selected duct work and equipment using manual J calculations",
        ),
    ),
)

TRADES = (WELDING, KITCHEN, WAREHOUSE, ELECTRICAL)
