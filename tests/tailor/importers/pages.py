"""Made-up web pages as career sites build them, with the lines of their posting and the noise around it."""

import json
from dataclasses import dataclass

DUTIES = ("Weld tanks and frames from drawings", "Check seams with a gauge", "Keep the workshop in order")
NEEDS = ("Three years of TIG and MIG welding", "Reading technical drawings", "A forklift licence")
PITCH = (
    "Elm Tank Works builds water tanks for farms. Our crew of 40 works in a bright hall beside the river, and we are "
    "looking for a welder who likes careful work and a quiet start to the day."
)
NOISE = (
    "We use cookies to improve your visit",
    "Boilermaker in Ash Falls",
    "Subscribe to our newsletter",
    "Privacy notice",
)
BULLETS = f"<h2>What you do</h2><ul>{''.join(f'<li>{duty}</li>' for duty in DUTIES)}</ul>"
NEEDED = f"<h2>What you need</h2><ul>{''.join(f'<li>{need}</li>' for need in NEEDS)}</ul>"
COOKIES = '<div id="cookie-banner"><p>We use cookies to improve your visit</p><a href="#">Accept all</a></div>'
TOP = '<header role="banner"><nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav></header>'
RELATED = (
    '<div class="related-jobs"><h3>Similar jobs</h3><ul><li><a href="/2">Boilermaker in Ash Falls</a></li></ul></div>'
)
BOTTOM = "<footer><p>Privacy notice</p><form><label>Subscribe to our newsletter</label><input></form></footer>"


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page's HTML, and whether it holds the pitch beside duties and needs."""

    name: str
    html: str
    lines: tuple[str, ...] = (*DUTIES, *NEEDS)


def _page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>Welder</title>{head}</head><body>{body}</body></html>"


def _declared(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Welder",
    "description": f"<p>{PITCH}</p>{BULLETS}{NEEDED}",
    "hiringOrganization": {"@type": "Organization", "name": "Elm Tank Works"},
    "jobLocation": {"address": {"addressLocality": "Dunmore", "addressRegion": "PA", "addressCountry": "US"}},
    "baseSalary": {"currency": "USD", "value": {"minValue": 24, "maxValue": 31.5, "unitText": "HOUR"}},
    "employmentType": ["FULL_TIME", "TEMPORARY"],
    "validThrough": "2027-01-31T00:00:00Z",
}
OTHERS = TOP + COOKIES + RELATED + BOTTOM
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Welder</h1>'
    '<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">'
    '<b itemprop="name">Elm Tank Works</b></span>'
    f'<div itemprop="description"><p>{PITCH}</p>{BULLETS}{NEEDED}</div>'
    '<meta itemprop="employmentType" content="FULL_TIME"></div>'
)

DECLARED = (
    WebPage("json-ld", _page(OTHERS, _declared(POSTING))),
    WebPage("graph", _page(OTHERS, _declared({"@graph": [{"@type": "WebSite", "name": "Elm"}, POSTING]}))),
    WebPage("list", _page(OTHERS, _declared([{"@type": "BreadcrumbList"}, POSTING]))),
    WebPage("main entity", _page(OTHERS, _declared({"@type": "WebPage", "mainEntity": POSTING}))),
    WebPage(
        "escaped",
        _page(OTHERS, _declared({**POSTING, "description": POSTING["description"].replace("<", "&lt;")})),  # type: ignore[attr-defined]
    ),
    WebPage("microdata", _page(TOP + COOKIES + MICRODATA + RELATED + BOTTOM)),
)
PLAIN = (
    WebPage(
        "main", _page(f"{TOP}{COOKIES}<main><h1>Welder</h1><p>{PITCH}</p>{BULLETS}{NEEDED}</main>{RELATED}{BOTTOM}")
    ),
    WebPage(
        "divs",
        _page(
            f'<div class="navbar">Home</div>{COOKIES}<div><h1>Welder</h1><p>{PITCH}</p>{BULLETS}{NEEDED}'
            f'<div class="share-buttons">Share</div></div>{RELATED}{BOTTOM}'
        ),
    ),
    WebPage(
        "table",
        _page(
            f"{TOP}<table><tr><th>What you do</th><td>{'<br>'.join(DUTIES)}</td></tr><tr><th>What you need</th>"
            f"<td>{'<br>'.join(NEEDS)}</td></tr></table><p>{PITCH}</p>{BOTTOM}{COOKIES}"
        ),
    ),
    WebPage(
        "paragraph bullets",
        _page(
            f"{TOP}{COOKIES}<article><h1>Welder</h1><p>{PITCH}</p><p><b>What you do</b></p>"
            + "".join(f"<p>· {line}</p>" for line in DUTIES)
            + "<p><b>What you need</b></p>"
            + "".join(f"<p>· {line}</p>" for line in NEEDS)
            + f"</article>{RELATED}{BOTTOM}"
        ),
    ),
    WebPage(
        "short",
        _page(f"{TOP}{COOKIES}<div id='job-details-content'><h1>Welder</h1>{BULLETS}{NEEDED}</div>{RELATED}{BOTTOM}"),
    ),
    WebPage(
        "definition list",
        _page(
            f"{TOP}<section><h1>Welder</h1><dl><dt>What you do</dt>{''.join(f'<dd>{line}</dd>' for line in DUTIES)}"
            f"<dt>What you need</dt>{''.join(f'<dd>{line}</dd>' for line in NEEDS)}</dl></section>"
            + COOKIES
            + RELATED
            + BOTTOM
        ),
    ),
)
