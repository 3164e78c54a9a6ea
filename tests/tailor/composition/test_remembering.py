"""What was made of the very same values is not made again."""

from tailor.composition.remembering import remembered


def test_the_very_same_values_give_the_very_same_result() -> None:
    made: list[object] = []

    @remembered
    def pair(first: object, second: object) -> tuple[object, object]:
        made.append(first)
        return (first, second)

    one, other = [1], [1]
    assert pair(one, other) is pair(one, other)
    assert pair(other, one) is not pair(one, other)
    assert made == [one, other]


def test_only_the_latest_few_are_remembered() -> None:
    made: list[object] = []

    @remembered
    def take(value: object) -> object:
        made.append(value)
        return value

    for number in (*range(1000, 1006), 1000):
        take([number])
    first = ["kept"]
    take(first)
    for number in range(8):
        take([number])
    take(first)
    assert made.count(first) == 2
