from tailor.importers.contacts import read_contacts
from tailor.importers.lines import Segment, TextLine, plain_line


def lines(*texts: str) -> list[TextLine]:
    return [plain_line(text) for text in texts]


def test_everything_on_one_line_is_parted() -> None:
    header = lines("Ada Fairbairn", "Leeds, United Kingdom | ada@example.com | (206) 555-0148 | github.com/ada-example")
    basics = read_contacts(header, [], header, ()).basics
    assert (basics.name, basics.email, basics.phone) == ("Ada Fairbairn", "ada@example.com", "(206) 555-0148")
    assert basics.location.city == "Leeds"
    assert [(profile.network, profile.username) for profile in basics.profiles] == [("GitHub", "ada-example")]


def test_labels_in_cells_of_their_own_are_understood() -> None:
    header = lines("Curriculum Vitae", "Name\tAda Fairbairn", "Address\t1 Mill Lane", "E-mail\tada@example.com")
    found = read_contacts(header, [], header, ())
    assert found.basics.name == "Ada Fairbairn"
    assert found.basics.email == "ada@example.com"
    assert found.basics.location.city == "1 Mill Lane"
    assert "Curriculum Vitae" in found.unplaced


def test_the_title_under_the_name_is_the_label() -> None:
    header = lines("Ada Fairbairn", "Senior Bridge Engineer", "ada@example.com")
    assert read_contacts(header, [], header, ()).basics.label == "Senior Bridge Engineer"


def test_a_name_in_capitals_is_written_as_names_are() -> None:
    header = lines("ADA O'HARE-FAIRBAIRN", "ada@example.com")
    assert read_contacts(header, [], header, ()).basics.name == "Ada O'Hare-Fairbairn"


def test_a_second_address_is_left_over_and_not_lost() -> None:
    header = lines("Ada Fairbairn", "ada@example.com | other@example.com")
    assert "other@example.com" in read_contacts(header, [], header, ()).unplaced


def test_the_words_count_and_the_link_below_them_helps() -> None:
    line = TextLine(
        (Segment("My page", url="https://ada.example.com"), Segment(" GitHub", url="https://github.com/ada"))
    )
    header = [plain_line("Ada Fairbairn"), plain_line("ada@example.com"), line]
    basics = read_contacts(header, [], header, ()).basics
    assert basics.url == "https://ada.example.com"
    assert basics.profiles[0].url == "https://github.com/ada"


def test_a_cut_mail_address_is_taken_whole_from_its_link() -> None:
    line = TextLine((Segment("ada@mail.example", url="mailto:ada@mail.example.org"),))
    header = [plain_line("Ada Fairbairn"), line]
    assert read_contacts(header, [], header, ()).basics.email == "ada@mail.example.org"


def test_a_long_paragraph_on_top_is_the_summary() -> None:
    text = "Engineer of bridges who has built eleven of them in four countries and never lost a bolt on the way home."
    header = [*lines("Ada Fairbairn", "ada@example.com"), plain_line(text)]
    assert read_contacts(header, [], header, ()).basics.summary == text
