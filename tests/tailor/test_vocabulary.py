"""The shipped word lists."""

from tailor.vocabulary import alias_groups, aliases_of, generic_words, one_way_relations


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
