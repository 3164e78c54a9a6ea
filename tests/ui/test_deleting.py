"""Deleting an application is undone and redone like any other act."""

from dataclasses import replace

import pytest

from tailor.model.application import Application
from tailor.storage.library import Library
from ui.deleting import Deleting
from ui.keeping import Keeping
from ui.session import Session


@pytest.fixture
def deleting(session: Session, library: Library, keeping: Keeping, application: Application) -> Deleting:
    keeping.add(replace(application, id="a2"))
    return Deleting(session, library, keeping, session)


def opened(session: Session) -> str:
    return session.application.id if session.application else ""


def test_deleting_opens_the_next_application_and_undo_brings_it_back(
    session: Session, library: Library, deleting: Deleting
) -> None:
    session.set_title("Second")
    deleting.delete()
    assert ([row.id for row in library.list()], opened(session)) == (["a1"], "a1")
    assert deleting.can_undo
    deleting.undo()
    assert (opened(session), session.application and session.application.title) == ("a2", "Second")
    assert deleting.can_redo
    deleting.redo()
    assert opened(session) == "a1"
    assert deleting.can_undo


def test_deleting_the_last_application_leaves_none_open(session: Session, library: Library, deleting: Deleting) -> None:
    deleting.delete()
    deleting.delete()
    assert (library.list(), opened(session)) == ((), "")
    deleting.undo()
    assert opened(session) == "a1"


def test_a_newer_act_comes_before_the_deletion(session: Session, deleting: Deleting) -> None:
    deleting.delete()
    session.set_title("First")
    assert not deleting.can_undo
