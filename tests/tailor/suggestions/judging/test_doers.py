import pytest

from tailor.suggestions.judging.doers import read_deeds
from tailor.words import tokenize


@pytest.mark.parametrize(
    ("line", "word", "kind"),
    [
        ("Cleaned the cars and parked them", "parked", "own"),
        ("Manage stock, place orders", "place", "own"),
        ("Every Friday washed the vans", "washed", "own"),
        ("12 flats were wired from scratch", "wired", "given"),
        ("Kept the log of drugs the pharmacist gave out", "gave", "other"),
        ("Fed the horses while others cleaned the boxes", "cleaned", "other"),
        ("Assisted a baker whose pie won a prize", "won", "other"),
        ("Checked that drivers had cleaned the cars", "cleaned", "other"),
        ("Drafted letters for the lawyer to sign", "sign", "other"),
        ("Checked whether invoices had been paid", "paid", "other"),
        ("Wrote scripts to clean data", "clean", "aim"),
        ("Sold the printed maps", "printed", "thing"),
    ],
)
def test_a_line_tells_who_did_what(line: str, word: str, kind: str) -> None:
    place = [token.text for token in tokenize(line)].index(word)
    assert [deed.kind for deed in read_deeds(line) if deed.place == place] == [kind]
