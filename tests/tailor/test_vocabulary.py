"""The shipped word lists."""

from collections import Counter

from tailor.vocabulary import (
    alias_groups,
    aliases_of,
    generic_words,
    kinds_of,
    one_way_relations,
    shipped_aliases,
    tool_aliases,
)
from tailor.words import normal_form


def test_the_table_knows_common_other_names() -> None:
    assert "scikit-learn" in aliases_of("sklearn")
    assert "K8s" in aliases_of("kubernetes")
    assert aliases_of("a term nobody knows") == ()


def test_groups_hold_two_names_or_more_and_no_empty_one() -> None:
    assert len(alias_groups()) >= 150
    for group in alias_groups():
        assert len(group) >= 2, group
        assert all(name.strip() == name and name for name in group), group


def test_one_way_relations_do_not_hold_in_both_directions() -> None:
    relations = set(one_way_relations())
    assert ("React Native", "React") in relations
    assert not {(general, special) for special, general in relations} & relations


def test_generic_words_say_nothing() -> None:
    assert {"skills", "experience", "of"} <= generic_words()
    assert "python" not in generic_words()


def test_our_own_names_are_hundreds_in_at_least_ten_areas_of_work() -> None:
    pairs: Counter[str] = Counter()
    for group in shipped_aliases():
        pairs[group.area] += len(group.names) - 1

    assert sum(pairs.values()) >= 400
    assert sum(count >= 20 for count in pairs.values()) >= 10


def test_every_group_says_where_it_comes_from() -> None:
    assert {group.source for group in shipped_aliases()} == {"own"}
    assert {group.source for group in tool_aliases()} == {"devicon", "linguist", "onet", "simple-icons"}


def test_a_name_is_in_one_group_of_an_area_alone() -> None:
    places = Counter(
        (group.area, name) for group in shipped_aliases() for name in {normal_form(name) for name in group.names}
    )

    assert [place for place, count in places.items() if count > 1] == []


def test_no_relation_joins_names_of_one_thing() -> None:
    groups = [frozenset(map(normal_form, group.names)) for group in shipped_aliases()]

    for special, general in (*one_way_relations(), *kinds_of()):
        both = {normal_form(special), normal_form(general)}
        assert len(both) == 2, special
        assert not any(both <= group for group in groups), special


def test_no_relation_leads_back_to_its_start() -> None:
    above: dict[str, set[str]] = {}
    for special, general in (*one_way_relations(), *kinds_of()):
        above.setdefault(normal_form(special), set()).add(normal_form(general))

    for start in above:
        reached, todo = set(), [start]
        while todo:
            for general in above.get(todo.pop(), set()) - reached:
                reached.add(general)
                todo.append(general)
        assert start not in reached, start
