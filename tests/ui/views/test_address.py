"""An address is asked about before anything is sent."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.views.address import AddressForm

ADDRESS = "https://jobs.example.com/analyst"


@pytest.fixture
def form(qtbot: QtBot, dress: Theme) -> AddressForm:
    form = AddressForm()
    qtbot.addWidget(form)
    form.resize(360, 300)
    form.show()
    return form


def test_what_would_be_sent_is_shown_before_the_user_agrees(qtbot: QtBot, form: AddressForm) -> None:
    with qtbot.assertNotEmitted(form.given):
        qtbot.keyClicks(form.field, ADDRESS)
        qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert form.question.text() == "Fetch from jobs.example.com?"
    assert ADDRESS in form.sent.text()
    assert form.card.isVisible()
    with qtbot.waitSignal(form.given) as given:
        qtbot.mouseClick(form.fetch, Qt.MouseButton.LeftButton)
    assert given.args == [ADDRESS]
    assert not form.card.isVisible()


@pytest.mark.parametrize("how", ["cancel", "escape", "another"])
def test_who_does_not_agree_sends_nothing(qtbot: QtBot, form: AddressForm, how: str) -> None:
    with qtbot.assertNotEmitted(form.given):
        form.ask(ADDRESS)
        if how == "cancel":
            qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
        elif how == "escape":
            qtbot.keyClick(form.fetch, Qt.Key.Key_Escape)
        else:
            qtbot.keyClicks(form.field, "x")
    assert not form.card.isVisible()


@pytest.mark.parametrize("address", ["http://jobs.example.com/", "https://localhost/", "https://192.168.1.1/x", "jobs"])
def test_an_address_that_is_not_opened_says_why_and_what_to_do(form: AddressForm, address: str) -> None:
    form.ask(address)
    assert not form.card.isVisible()
    assert form.note.isVisible()
    assert "paste" in form.note.text()


def test_without_the_network_no_address_is_taken(qtbot: QtBot, form: AddressForm) -> None:
    form.set_private(private=True)
    assert not form.field.isEnabled()
    assert not form.go.isEnabled()
    form.ask(ADDRESS)
    assert not form.card.isVisible()
    form.set_private(private=False)
    assert form.field.isEnabled()
