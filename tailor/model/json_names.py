"""The one table between our field names and JSON Resume's camel-case keys.

What JSON Resume has no place for stands under its `meta.tailor`: `sections` lists the résumé's sections in order, each
{"kind", "heading", "entries"} with the number of entries it takes from the list of its kind; `custom` holds the custom
sections in order, each {"heading", "entries"}. An entry with a start and no "endDate" at all goes on until today; an
unknown end is written as an empty text.
"""

FIELD_NAMES = {
    "start_date": "startDate",
    "end_date": "endDate",
    "release_date": "releaseDate",
    "study_type": "studyType",
    "postal_code": "postalCode",
    "country_code": "countryCode",
}
_BACK = {key: name for name, key in FIELD_NAMES.items()}
OLD_KEYS = {"company": "name", "website": "url"}
"""Keys of JSON Resume before 1.0.0 that still appear in work, volunteer and basics."""


def json_name(field: str) -> str:
    """Return JSON Resume's key for a field."""
    return FIELD_NAMES.get(field, field)


def field_name(key: str) -> str:
    """Return our field for a key of JSON Resume."""
    return _BACK.get(key, key)
