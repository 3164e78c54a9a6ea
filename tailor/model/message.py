"""Sentences of the core that the window can say in another language: they remember what they were made from.

On the command line, in a log and in a file a message is plain English text. The window looks up its `template` and
fills it anew with its `values`, which may be messages themselves.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Self

Value = str | int | float

_FORMS = re.compile(r"\((?:s|([^()|]*)\|([^()|]*))\)")


class Message(str):
    """A sentence with the template it was made from; it stays one when it goes from a worker to the window."""

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Self:
        """Fill the template in English."""
        made = super().__new__(cls, _filled(template, values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, Mapping[str, Value]]]:
        return type(self), (self.template, dict(self.values))


class Capital(Message):
    """A message with a large first letter, whatever it begins with."""

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Self:
        """Fill the template in English and begin it large."""
        filled = Message(template, values)
        made = str.__new__(cls, filled[:1].upper() + filled[1:])
        made.template, made.values = template, values
        return made


def say(template: str, /, **values: object) -> str:
    """Return a sentence, a Message; `{name}` stands for a value, `%n` and `(one|many)` for the number `n`.

    `(s)` is short for `(|s)`: say("%n page(s)", n=2) is "2 pages".
    """
    return Message(template, {name: _plain(value) for name, value in values.items()})


def reworded(message: str, pairs: Iterable[tuple[str, str]]) -> str:
    """Return a message with other words in it, in its template and in the messages that it holds."""
    if not isinstance(message, Message):
        for words, instead in pairs:
            message = message.replace(words, instead)
        return message
    pairs = tuple(pairs)
    values = {
        name: reworded(value, pairs) if isinstance(value, Message) else value for name, value in message.values.items()
    }
    return Message(reworded(message.template, pairs), values)


def capital(message: str) -> str:
    """Return a message that begins a sentence; the window begins it so in its own language."""
    if isinstance(message, Message):
        return Capital(message.template, message.values)
    return message[:1].upper() + message[1:]


def english(text: str, number: int) -> str:
    """Return a text with a number in it, in the English forms that go with it."""
    return with_forms(text, number).replace("%n", str(number))


def with_forms(text: str, number: int) -> str:
    """Return a text with the English forms for a number: of each `(one|many)` the first or the second."""
    return _FORMS.sub(lambda found: _form(found, number), text)


def _plain(value: object) -> Value:
    """Return a value that any process and any file can hold; an error says what it says."""
    if isinstance(value, Exception) and value.args and isinstance(value.args[0], Message):
        return value.args[0]
    return value if isinstance(value, str | int | float) else str(value)


def _form(found: re.Match[str], number: int) -> str:
    if found[0] == "(s)":
        return "" if number == 1 else "s"
    return found[1] if number == 1 else found[2]


def _filled(template: str, values: Mapping[str, Value]) -> str:
    number = values.get("n")
    text = english(template, number) if isinstance(number, int) else template
    rest = {name: value for name, value in values.items() if name != "n"}
    return text.format(**rest) if rest else text
