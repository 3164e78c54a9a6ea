"""The same made-up person in every format that is not written by a library of ours, as bytes."""

import io
import json
from pathlib import Path

import pypdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.tailor.importers.samples import PLAIN, docx_file, simple_docx, simple_pdf, zip_bytes

LINKEDIN_TABLES = {
    "Profile.csv": (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        "Twitter Handles,Websites,Instant Messengers\n"
        'Ama,"Okonjo-Reyes",,,,Harbour Pilot,"Pilot of large ships.\nCalm in fog.",Maritime,,"Rotterdam, Netherlands",'
        '[amapilots],"[PORTFOLIO:https://ama.example.com,OTHER:https://github.com/ama-example]",\n'
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        'Northport Pilots,Senior Pilot,"Leads the night watch.\n• Brought in 400 ships a year\n• Trained six pilots",'
        "Rotterdam,Mar 2020,\n"
        "Tidewater Towage,Mate,,Antwerp,Sep 2014,Feb 2020\n"
    ),
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        'Example Maritime Academy,2010,2014,,"BSc, Nautical Science",Rowing club\n'
    ),
    "Skills.csv": "Name\nPilotage\nRadar\n",
    "Email Addresses.csv": (
        "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,1/1/20\nama@example.com,Yes,Yes,1/1/24\n"
    ),
    "PhoneNumbers.csv": "Extension,Number,Type\n,(206) 555-0147,Mobile\n",
    "Certifications.csv": (
        "Name,Url,Authority,Started On,Finished On,License Number\n"
        "Unlimited Master,https://example.com/m,Port Authority,Jan 2019,,LM-77\n"
    ),
    "Languages.csv": "Name,Proficiency\nDutch,Native\nEnglish,Professional\n",
    "Projects.csv": "Title,Description,Url,Started On,Finished On\nFog Signals,A study of horns.,,Jan 2018,Jun 2018\n",
    "Volunteering.csv": (
        "Company Name,Role,Cause,Started On,Finished On,Description\n"
        "Sea Rescue,Coxswain,Safety,May 2016,,Weekend crew.\n"
    ),
    "Honors.csv": "Title,Description,Issued On\nSilver Lamp,For a rescue.,Nov 2017\n",
    "Publications.csv": (
        'Name,Published On,Description,Publisher,Url\nTides at Night,"Apr 2, 2019",On tides.,Harbour Review,\n'
    ),
    "Connections.csv": "Notes:\n\nFirst Name,Last Name\nStranger,Danger\n",
}


def linkedin_zip(tables: dict[str, str] | None = None, encoding: str = "utf-8") -> bytes:
    """Return a LinkedIn data export."""
    return zip_bytes({name: text.encode(encoding) for name, text in (tables or LINKEDIN_TABLES).items()})


RTF = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Symbol;}
{\f2\fnil\fcharset204 Arial Cyr;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\title Secret title}{\author Nobody}}
{\header\pard\plain Z\'fcrich, Switzerland | zoe.brandt@example.com\par}
\pard\plain\f0\fs36\b Zo\u235\'eb Brandt\b0\par
\pard\plain\f0\fs24 +41 44 555 01 48 | {\field
{\*\fldinst{HYPERLINK "https://github.com/zoe-example"}}{\fldrslt GitHub}}\par
\pard\plain\fs28\b Experience\par
\pard\plain\fs24\b Blue Lantern AG\tab\b0 Jan 2019 \endash  Present\par
\i Welding Inspector\i0\par
{\listtext\f1\'b7\tab}\pard\fs24 Checked 300 seams a month.\par
{\pntext\f1\'b7\tab}Wrote the handbook \ldblquote Safe Seams\rdblquote .\par
\pard\plain\fs28\b Skills\par
\pard\plain\fs24 TIG, MIG, Ultrasound{\v hidden words}\par
{\f2\'cc\'ee\'f1\'ea\'e2\'e0}\par
\trowd\cellx4000\cellx8000 Languages\cell German\cell\row
}"""

HTML = """<!DOCTYPE html>
<html lang="en"><head><title>CV</title><style>.gone, #away { display: none } .fine { color: red }</style></head><body>
<nav><a href="/">Home</a></nav><h1>Nia Ferrer</h1>
<p>Lyon, France | <a href="mailto:nia.ferrer@example.com">nia.ferrer@example.com</a> |
<a href="https://github.com/nia-example">GitHub</a></p>
<p class="gone">Unseen one</p><p id="away">Unseen two</p>
<p style="display:none">Unseen three</p><p hidden>Unseen four</p>
<script>var words = "Unseen five";</script>
<section><h2>Experience</h2><h3>Anvil Works</h3><p><strong>Welder</strong><br><em>March 2019 – Present</em></p>
<ul><li>Welded <b>hulls</b> of 30 boats.</li><li>Taught two apprentices.</li></ul></section>
<section><h2>Education</h2><h3>Example College</h3><p>BSc in Metals, 2014 – 2018</p></section>
<h2>Skills</h2><table><tr><td>Metals</td><td>TIG, MIG</td></tr><tr><td>Office</td><td>Excel, Word</td></tr></table>
</body></html>"""

_ODT_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
)  # fmt: skip
_ODT_STYLES = f"""<office:document-styles {_ODT_SPACES}><office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
<style:style style:name="Name" style:family="paragraph">
<style:text-properties fo:font-size="200%" fo:font-weight="bold"/>
</style:style></office:styles><office:master-styles><style:master-page style:name="S">
<style:header><text:p>Porto, Portugal | duarte.lima@example.com</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
</office:master-styles></office:document-styles>"""
_ODT_CONTENT = f"""<office:document-content {_ODT_SPACES} xmlns:xlink="http://www.w3.org/1999/xlink">
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Name"/></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted words</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">Duarte Lima</text:p>
<text:p>+351 21 555 0148 | <text:a xlink:href="https://gitlab.com/duarte-example">GitLab</text:a></text:p>
<text:h text:outline-level="1">Experience</text:h>
<text:p><text:span text:style-name="B">Cork &amp; Sons</text:span><text:tab/>Feb 2018 – Present</text:p>
<text:p>Cooper<text:span text:style-name="H"> invisible ink</text:span></text:p>
<text:list><text:list-item><text:p>Built 90 barrels a year.</text:p></text:list-item>
<text:list-item><text:p>Taught<text:s text:c="1"/>three people.</text:p></text:list-item></text:list>
<text:h text:outline-level="1">Skills</text:h>
<table:table><table:table-row><table:table-cell><text:p>Wood</text:p></table:table-cell>
<table:table-cell><text:p>Oak, Ash</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>Languages: Portuguese</text:p></draw:text-box></draw:frame></text:p>
</office:text></office:body></office:document-content>"""


def odt() -> bytes:
    """Return an OpenDocument text."""
    return zip_bytes(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": _ODT_CONTENT.encode(),
            "styles.xml": _ODT_STYLES.encode(),
        }
    )


PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><DocumentInfo>
<DocumentType>ECV</DocumentType><Generator>Generator 7</Generator></DocumentInfo><LearnerInfo><Identification>
<PersonName><FirstName>Ilka</FirstName><Surname>Varga</Surname></PersonName><ContactInfo>
<Address><Contact><AddressLine>12 Willow Lane</AddressLine>
<PostalCode>1011</PostalCode><Municipality>Budapest</Municipality>
<Country><Code>HU</Code><Label>Hungary</Label></Country></Contact></Address>
<Email><Contact>ilka.varga@example.com</Contact></Email><TelephoneList><Telephone><Contact>+36 1 555 0148</Contact>
<Use><Code>mobile</Code></Use></Telephone></TelephoneList></ContactInfo></Identification>
<Headline><Type><Code>preferred_job</Code></Type><Description><Label>Bridge engineer</Label></Description></Headline>
<WorkExperienceList><WorkExperience><Period><From year="2015" month="--03" day="---01"/><Current>true</Current></Period>
<Position><Label>Engineer</Label></Position>
<Activities>&lt;p&gt;Plans bridges.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Drew nine spans&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Danube Spans Kft.</Name><ContactInfo><Address><Contact><Municipality>Szeged</Municipality>
<Country><Label>Hungary</Label></Country></Contact></Address></ContactInfo></Employer></WorkExperience>
<WorkExperience><Period><From year="2011"/><To year="2015" month="--02"/></Period><Position><Label>Draughtswoman</Label>
</Position><Employer><Name>Old Arches</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2006"/><To year="2011"/></Period><Title>MSc in Statics</Title>
<Organisation><Name>Example Technical University</Name></Organisation><Level><Label>EQF level 7</Label></Level>
</Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>hu</Code><Label>Hungarian</Label></Description>
</MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description>
<ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><SpokenInteraction>B2</SpokenInteraction>
<SpokenProduction>B2</SpokenProduction><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
</Linguistic><Computer><Description>AutoCAD and Excel</Description></Computer><Driving><Description><Licence>B</Licence>
</Description></Driving></Skills>
<AchievementList><Achievement><Title><Label>Hobbies</Label></Title><Description>Kayaks</Description></Achievement>
</AchievementList></LearnerInfo></SkillsPassport>"""

CANDIDATE = """<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
 xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0"><hr:DocumentID>77-X</hr:DocumentID>
<CandidatePerson><PersonName><oa:GivenName>Jonas</oa:GivenName><hr:FamilyName>Petrauskas</hr:FamilyName></PersonName>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>370</CountryDialing>
<oa:DialNumber>5 555 0148</oa:DialNumber></Communication>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>jonas@example.com</oa:URI></Communication>
<Communication><ChannelCode>Web</ChannelCode><oa:URI>https://github.com/jonas-example</oa:URI></Communication>
<Communication><Address><oa:AddressLine>3 Amber Street</oa:AddressLine><oa:CityName>Vilnius</oa:CityName>
<CountryCode>lt</CountryCode><oa:PostalCode>01100</oa:PostalCode></Address></Communication>
<PrimaryLanguageCode name="NORMAL">lit</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile><ExecutiveSummary>Baker of dark bread.</ExecutiveSummary><EmploymentHistory><EmployerHistory>
<hr:OrganizationName>Amber Ovens</hr:OrganizationName><OrganizationContact><Communication><Address>
<oa:CityName>Vilnius</oa:CityName><CountryCode>lt</CountryCode></Address></Communication></OrganizationContact>
<PositionHistory><PositionTitle>Head Baker</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
<hr:FormattedDateTime>2018-04-01</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator>
</eures:EmploymentPeriod>
<oa:Description>&lt;ul&gt;&lt;li&gt;Baked 800 loaves a day&lt;/li&gt;&lt;/ul&gt;</oa:Description>
</PositionHistory></EmployerHistory></EmploymentHistory><EducationHistory><EducationOrganizationAttendance>
<hr:OrganizationName>Example School of Trades</hr:OrganizationName><AttendancePeriod><StartDate>
<hr:FormattedDateTime>2014</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2017-06</hr:FormattedDateTime>
</EndDate></AttendancePeriod><EducationDegree><hr:DegreeName>Diploma in Baking</hr:DegreeName></EducationDegree>
</EducationOrganizationAttendance></EducationHistory><PersonQualifications><PersonCompetency>
<CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension>
<hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score>
<hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency><PersonCompetency>
<CompetencyID>Sourdough</CompetencyID><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID></PersonCompetency>
</PersonQualifications></CandidateProfile></Candidate>"""


def pdf_bytes() -> bytes:
    """Return a résumé as PDF."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    simple_pdf(canvas)
    canvas.save()
    return buffer.getvalue()


def europass_pdf(xml: str = PASSPORT) -> bytes:
    """Return a PDF file with a Europass document attached."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_bytes()))
    writer.add_attachment("Europass-CV.xml", xml.encode())
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def all_samples(folder: Path) -> dict[str, bytes]:
    """Return a sound file of every format by a name for it."""
    return {
        "txt": PLAIN.encode(),
        "md": PLAIN.replace("SUMMARY", "## Summary").replace("SKILLS", "## Skills").encode(),
        "json": json.dumps(
            {"basics": {"name": "Lena Okafor"}, "work": [{"name": "Anvil", "highlights": ["A"]}]}
        ).encode(),
        "docx": docx_file(folder, simple_docx, "sample.docx").read_bytes(),
        "pdf": pdf_bytes(),
        "odt": odt(),
        "rtf": RTF,
        "html": HTML.encode(),
        "linkedin": linkedin_zip(),
        "passport": PASSPORT.encode(),
        "candidate": CANDIDATE.encode(),
        "europass pdf": europass_pdf(),
        "pages": zip_bytes({"QuickLook/Preview.pdf": pdf_bytes(), "Index/Document.iwa": b"\x00"}),
    }
