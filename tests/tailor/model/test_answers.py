"""What the user says about terms replaces what they said before."""

from tailor.model.answers import Alias, Answers


def test_a_refused_term_is_no_longer_looked_for_and_back() -> None:
    answers = Answers().with_skill("Kanban").with_refused("kanban")
    assert (answers.not_skills, answers.also_skills) == (("kanban",), ())
    assert answers.is_refused("KANBAN")
    again = answers.with_skill("Kanban")
    assert (again.not_skills, again.also_skills) == ((), ("Kanban",))


def test_a_term_has_one_tier() -> None:
    answers = Answers().with_tier("Go", "required").with_tier("go", "preferred")
    assert answers.tier("GO") == "preferred"
    assert len(answers.tiers) == 1
    assert answers.with_tier("Go", None).tier("go") is None


def test_two_names_mean_the_same_or_do_not_never_both() -> None:
    same = Answers().with_alias("Kubernetes", "our cluster")
    assert same.aliases == (Alias("Kubernetes", "our cluster"),)
    different = same.with_difference("Our cluster", "kubernetes")
    assert different.aliases == ()
    assert different.are_different("kubernetes", "our cluster")
    assert different.without_names("kubernetes", "our cluster") == Answers()


def test_what_was_said_is_taken_back() -> None:
    answers = Answers().with_refused("race").with_skill("Kanban")
    assert answers.without_refused("Race").without_skill("kanban") == Answers()
