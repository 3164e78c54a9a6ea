"""The few words a document adds of its own: default headings, months, "Present", in the résumé's language."""

import re
from dataclasses import dataclass, replace
from typing import get_args

from tailor.exporters.template import PageSize
from tailor.model.resume import PRESENT, SectionKind

_KINDS = ("summary", *get_args(SectionKind))
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; `in_` joins a degree and its field, `day` orders a full date."""

    months: tuple[str, ...]
    present: str
    headings: dict[str, str]
    courses: str
    keywords: str
    grade: str
    page_of: str
    in_: str = ", "
    day: str = "{day} {month} {year}"
    full_months: tuple[str, ...] = ()

    def date(self, iso: str) -> str:
        """Return an ISO date as people write it, in the precision it has; any other text as it is."""
        found = _ISO.fullmatch(iso)
        if iso == PRESENT:
            return self.present
        if found is None or not 1 <= int(found[2] or 1) <= 12:
            return iso
        year, month, day = found.groups()
        if month is None:
            return year
        name = self.months[int(month) - 1]
        return self.day.format(day=int(day), month=name, year=year) if day else f"{name} {year}"

    def long_date(self, iso: str) -> str:
        """Return a full ISO date with the month written out, as letters have it."""
        found = _ISO.fullmatch(iso)
        if found is None or found[3] is None:
            return self.date(iso)
        month = (self.full_months or self.months)[int(found[2]) - 1]
        return self.day.format(day=int(found[3]), month=month, year=found[1])

    def period(self, start: str, end: str) -> str:
        """Return a period as in "Mar 2021 – Present"; one that lacks an end, or starts where it ends, is a date."""
        first, last = self.date(start), self.date(end)
        return f"{first} – {last}" if first and last and first != last else first or last


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _headings(text: str) -> dict[str, str]:
    return dict(zip(_KINDS, text.split("; "), strict=True))


_ENGLISH = Words(
    months=_list("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    present="Present",
    headings=_headings(
        "Summary; Experience; Volunteering; Education; Skills; Projects; Certifications; Awards; Publications; "
        "Languages; Interests; References; Further information"
    ),
    courses="Courses",
    keywords="Keywords",
    grade="Grade",
    page_of="page {page} of {pages}",
    in_=" in ",
    full_months=_list("January February March April May June July August September October November December"),
)
_OTHER_HEADINGS = (
    *("work experience", "professional experience", "employment", "employment history", "work history", "career"),
    *("profile", "professional summary", "professional profile", "objective", "about me", "personal statement"),
    *("technical skills", "key skills", "core skills", "skills & tools", "skills and tools", "qualifications"),
    *("berufliche erfahrung", "werdegang", "expériences", "expérience", "experiencia", "experiencia laboral"),
)
_LANGUAGES: dict[str, Words] = {
    "en": _ENGLISH,
    "de": Words(
        months=_list("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
        present="heute",
        headings=_headings(
            "Profil; Berufserfahrung; Ehrenamt; Ausbildung; Kenntnisse; Projekte; Zertifikate; Auszeichnungen; "
            "Veröffentlichungen; Sprachen; Interessen; Referenzen; Weitere Angaben"
        ),
        courses="Kurse",
        keywords="Stichwörter",
        grade="Note",
        page_of="Seite {page} von {pages}",
        day="{day}. {month} {year}",
        full_months=_list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ),
    "fr": Words(
        months=_list("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
        present="aujourd’hui",
        headings=_headings(
            "Profil; Expérience professionnelle; Bénévolat; Formation; Compétences; Projets; Certifications; "
            "Distinctions; Publications; Langues; Centres d’intérêt; Références; Informations complémentaires"
        ),
        courses="Cours",
        keywords="Mots-clés",
        grade="Note",
        page_of="page {page} sur {pages}",
        full_months=_list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ),
    "es": Words(
        months=_list("ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."),
        present="actualidad",
        headings=_headings(
            "Perfil; Experiencia profesional; Voluntariado; Formación; Competencias; Proyectos; Certificaciones; "
            "Premios; Publicaciones; Idiomas; Intereses; Referencias; Información adicional"
        ),
        courses="Cursos",
        keywords="Palabras clave",
        grade="Nota",
        page_of="página {page} de {pages}",
        day="{day} de {month} de {year}",
        full_months=_list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ),
    "it": Words(
        months=_list("gen feb mar apr mag giu lug ago set ott nov dic"),
        present="oggi",
        headings=_headings(
            "Profilo; Esperienza professionale; Volontariato; Istruzione; Competenze; Progetti; Certificazioni; "
            "Premi; Pubblicazioni; Lingue; Interessi; Referenze; Altre informazioni"
        ),
        courses="Corsi",
        keywords="Parole chiave",
        grade="Voto",
        page_of="pagina {page} di {pages}",
        full_months=_list(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        ),
    ),
    "pt": Words(
        months=_list("jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez."),
        present="atual",
        headings=_headings(
            "Perfil; Experiência profissional; Voluntariado; Formação; Competências; Projetos; Certificações; "
            "Prêmios; Publicações; Idiomas; Interesses; Referências; Informações adicionais"
        ),
        courses="Disciplinas",
        keywords="Palavras-chave",
        grade="Nota",
        page_of="página {page} de {pages}",
        day="{day} de {month} de {year}",
        full_months=_list("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ),
    "nl": Words(
        months=_list("jan feb mrt apr mei jun jul aug sep okt nov dec"),
        present="heden",
        headings=_headings(
            "Profiel; Werkervaring; Vrijwilligerswerk; Opleiding; Vaardigheden; Projecten; Certificaten; Prijzen; "
            "Publicaties; Talen; Interesses; Referenties; Overige informatie"
        ),
        courses="Vakken",
        keywords="Trefwoorden",
        grade="Cijfer",
        page_of="pagina {page} van {pages}",
        full_months=_list("januari februari maart april mei juni juli augustus september oktober november december"),
    ),
    "sv": Words(
        months=_list("jan feb mars apr maj juni juli aug sep okt nov dec"),
        present="nu",
        headings=_headings(
            "Profil; Arbetslivserfarenhet; Ideellt arbete; Utbildning; Kompetenser; Projekt; Certifikat; "
            "Utmärkelser; Publikationer; Språk; Intressen; Referenser; Övrigt"
        ),
        courses="Kurser",
        keywords="Nyckelord",
        grade="Betyg",
        page_of="sida {page} av {pages}",
        full_months=_list("januari februari mars april maj juni juli augusti september oktober november december"),
    ),
    "pl": Words(
        months=_list("sty lut mar kwi maj cze lip sie wrz paź lis gru"),
        present="obecnie",
        headings=_headings(
            "Profil; Doświadczenie zawodowe; Wolontariat; Wykształcenie; Umiejętności; Projekty; Certyfikaty; "
            "Nagrody; Publikacje; Języki; Zainteresowania; Referencje; Dodatkowe informacje"
        ),
        courses="Kursy",
        keywords="Słowa kluczowe",
        grade="Ocena",
        page_of="strona {page} z {pages}",
        full_months=_list(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        ),
    ),
}


def words_of(language: str, page: PageSize = "A4") -> Words:
    """Return the words of an ISO 639-1 language, English where we have none; Letter paper goes with American dates."""
    words = _LANGUAGES.get(language[:2].lower(), _ENGLISH)
    return replace(words, day="{month} {day}, {year}") if words is _ENGLISH and page == "Letter" else words


def all_headings() -> frozenset[str]:
    """Return the headings that résumés of all our languages have, in small letters."""
    ours = {heading.casefold() for words in _LANGUAGES.values() for heading in words.headings.values()}
    return frozenset(ours | set(_OTHER_HEADINGS))
