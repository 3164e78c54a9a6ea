"""Lines of made-up résumés from ten trades in four languages, every word of them right."""

TRADES = {
    "nurse": (
        "Triaged up to 45 patients a shift, cannulated and took bloods, and gave IV antibiotics and paracetamol",
        "Catheterised and repositioned bedbound patients and recorded NEWS2 scores and fluid balance charts",
        "Mentored preceptorship nurses through venepuncture and tracheostomy care competencies",
    ),
    "welder": (
        "TIG and MIG welded stainless pipework to ASME IX, purged with argon and dye-penetrant tested each root run",
        "Bevelled, tacked and oxyfuel cut S355 plate; read isometrics and weld maps",
        "Kept consumables, electrodes and grinder discs stocked and fettled castings",
    ),
    "developer": (
        "Refactored a monolithic backend into microservices with asyncio, gRPC and Postgres, cutting p95 latency",
        "Wrote linters, middleware and autoscaling manifests; onboarded two juniors and paired on codegen tooling",
        "Dockerized legacy cron jobs and deduplicated webhooks",
    ),
    "cook": (
        "Ran the garde manger section, braised short ribs and made beurre blanc, gnocchi, tapenade and sorbets",
        "Butchered, filleted and portioned fish, kept HACCP logs and labelled allergens in every mise en place",
        "Plated 120 covers a night and costed a vegan degustation menu",
    ),
    "teacher": (
        "Differentiated phonics lessons for a class of 28 pupils with EAL and SEND needs and wrote their EHCP reviews",
        "Moderated coursework, ran parents’ evenings and led the timetabling of peripatetic music lessons",
        "Marked mocks, invigilated GCSE exams and safeguarded vulnerable children",
    ),
    "electrician": (
        "First and second fixed rewires, terminated SWA cables and tested RCDs and earthing to BS 7671",
        "Fitted consumer units, downlights, trunking and EV chargers and certified installations with an EICR",
        "Traced faults in switchgear with a multimeter and megger",
    ),
    "driver": (
        "Drove a Class 1 artic on trunking and tramping runs with a digital tachograph and no infringements",
        "Secured palletised loads with ratchet straps, coupled trailers and completed walkaround checks",
        "Delivered multidrop consignments across Lancashire and kept the PODs",
    ),
    "accountant": (
        "Reconciled ledgers, accruals and prepayments and prepared VAT returns, payroll and accounts in Sage",
        "Chased debtors, cut aged receivables by 18% and posted intercompany journals",
        "Supported the statutory audit and the capitalisation of leasehold improvements",
    ),
    "carer": (
        "Gave personal care, hoisted clients safely and prompted medication from blister packs under MAR charts",
        "Wrote person-centred care plans with families and reported safeguarding concerns",
        "Supported people with dementia, dysphagia and incontinence in their own homes",
    ),
    "hairdresser": (
        "Cut, tinted and blow-dried up to 12 clients a day and offered balayage, foils and keratin treatments",
        "Patch tested colours, rebooked clients and upsold retail haircare",
        "Trained two apprentices in barbering and in putting up bridal hair",
    ),
}
ABROAD = {
    "de": (
        "Planung und Durchführung der Grund- und Behandlungspflege, Wundversorgung und Medikamentengabe",
        "Schweißen von Rohrleitungen nach DIN EN ISO 9606, Sichtprüfung der Schweißnähte und Nacharbeit",
        "Entwicklung von Webanwendungen, Pflege der Datenbanken und Einarbeitung neuer Kolleginnen und Kollegen",
        "Buchung der Eingangsrechnungen, Kontenabstimmung und vorbereitende Lohnbuchhaltung mit DATEV",
        "Wareneingang geprüft, Lieferscheine gebucht und den Gabelstapler im Hochregallager gefahren",
    ),
    "fr": (
        "Prise en charge des patients en réanimation, pose de perfusions et suivi des constantes",
        "Soudage à l’arc et au chalumeau de tuyauteries inox, contrôle visuel des cordons",
        "Développement d’une application de facturation et encadrement de deux alternants",
        "Tenue de la comptabilité fournisseurs, rapprochements bancaires et déclarations de TVA",
        "Préparation des commandes, gerbage des palettes et conduite de chariots élévateurs",
    ),
    "es": (
        "Atención a pacientes hospitalizados, canalización de vías y registro de constantes vitales",
        "Soldadura de tuberías de acero inoxidable y revisión de los cordones",
        "Desarrollo de aplicaciones web, mantenimiento de bases de datos y formación de becarios",
        "Contabilización de facturas, conciliación bancaria y preparación de las nóminas",
        "Preparación de pedidos, carga de camiones y manejo de carretillas elevadoras",
    ),
}
