"""Pay, employment, place and language as postings write them."""

import pytest

from tailor.analysis.posting import read_posting


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Salary: £28,000 - £32,000 pro rata", "£28,000 - £32,000 pro rata"),
        ("You earn £28,000 - £32,000 pro rata and a pension.", "£28,000 - £32,000 pro rata"),
        ("We pay EUR 60k a year.", "EUR 60k a year"),
        ("The range is $120,000 to $150,000 per year.", "$120,000 to $150,000 per year"),
        ("Starting at $24.50/hr with overtime.", "$24.50/hr"),
        ("Between $60k and $75k.", "$60k and $75k"),
        ("Wir zahlen 55.000 – 62.000 EUR brutto pro Jahr.", "55.000 – 62.000 EUR brutto pro Jahr"),
        ("Salaire : 34 000 € à 38 000 € par an", "34 000 € à 38 000 € par an"),
        ("Salario de 26.000 € a 30.000 € al año.", "26.000 € a 30.000 € al año"),
        ("CHF 95'000 bis CHF 110'000", "CHF 95'000 bis CHF 110'000"),
        ("We raised $5 for cake.", ""),
        ("A team of 120 people in 14 countries.", ""),
    ],
)
def test_pay_keeps_range_currency_and_period(line: str, pay: str) -> None:
    assert read_posting(f"Welder\n\n{line}").pay == pay


@pytest.mark.parametrize(
    ("line", "employment"),
    [
        ("Full-time, permanent", "Full-time, permanent"),
        ("Part time | Hybrid", "Part time, Hybrid"),
        ("A summer internship", "internship"),
        ("Vollzeit, unbefristet", "Vollzeit, unbefristet"),
        ("CDI à temps plein, télétravail partiel", "CDI, temps plein, télétravail partiel"),
        ("Jornada completa, contrato indefinido", "Jornada completa, contrato indefinido"),
        ("A quiet workshop", ""),
    ],
)
def test_employment_is_told_in_the_postings_words(line: str, employment: str) -> None:
    assert read_posting(f"Welder\n{line}\n\nRequirements\n- Two years of welding").employment == employment


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are looking for a welder with the will to learn and you will work in our crew", "en"),
        (
            "Poszukujemy osoby do pracy na stanowisko spawacz. Praca w zespole oraz znajomość rysunku i doświadczenie",
            "pl",
        ),
        ("Vi söker en svetsare som är van att arbeta i ett team och har körkort. Du har erfarenhet av svetsning", "sv"),
        ("我们正在寻找一位有经验的焊工，要求三年以上工作经验", "zh"),
        ("溶接の経験がある方を募集しています。図面を読める方", "ja"),
        ("용접 경력 3년 이상인 분을 찾습니다", "ko"),
        ("12345", ""),
    ],
)
def test_the_language_is_known_by_its_common_words_or_letters(text: str, language: str) -> None:
    assert read_posting(text).language == language


@pytest.mark.parametrize(
    ("required", "duties", "benefits"),
    [
        ("Requirements", "Responsibilities", "Benefits"),
        ("Ihr Profil", "Ihre Aufgaben", "Wir bieten"),
        ("Profil recherché", "Vos missions", "Nous offrons"),
        ("Requisitos", "Funciones", "Se ofrece"),
        ("Qualificações", "Suas responsabilidades", "O que oferecemos"),
        ("Requisiti", "Le tue responsabilità", "Cosa offriamo"),
        ("Wat vragen wij", "Wat ga je doen", "Wij bieden"),
        ("Wymagania", "Zakres obowiązków", "Oferujemy"),
        ("Din profil", "Arbetsuppgifter", "Vi erbjuder"),
        ("Aranan nitelikler", "İş tanımı", "Yan haklar"),
        ("任职要求", "岗位职责", "福利待遇"),
        ("応募資格", "仕事内容", "福利厚生"),
        ("자격 요건", "담당 업무", "복리후생"),
    ],
)
@pytest.mark.parametrize("mark", ["{}", "{}:", "## {}", "**{}**", "【{}】"])
def test_headings_tell_the_sections_in_each_language(required: str, duties: str, benefits: str, mark: str) -> None:
    heads = [mark.format(words) for words in (duties, required, benefits)]
    text = f"X\n\n{heads[0]}\n- TIG\n- MIG\n\n{heads[1]}\n- CNC\n- CAD\n\n{heads[2]}\n- A bus\n"
    assert [section.kind for section in read_posting(text).sections][1:] == ["responsibilities", "required", "benefits"]
