"""What is left to review survives with its base résumé, and bases of earlier versions have nothing to review."""

import json
from dataclasses import replace

from tailor.model.application import Application
from tailor.model.review import Leftover, Place, Review
from tailor.storage.codec import decode_application, decode_base, encode


def test_a_review_comes_back_with_its_base_resume(application: Application) -> None:
    review = Review(
        ("basics.name",),
        (Leftover("t0", "Volunteer"), Leftover("t1", "Page 2", dismissed=True)),
        (Place("basics.name", "Ines Okafor", 0, 0, (1.0, 2.0, 3.5, 4.0)),),
        ("Your file contains invisible text.",),
        3,
        finished=True,
    )
    reviewed = replace(application, base=replace(application.base, review=review))
    assert decode_application(encode(reviewed)) == reviewed


def test_a_base_kept_by_an_earlier_version_has_nothing_to_review(application: Application) -> None:
    raw = json.loads(encode(application.base))
    del raw["review"]
    assert decode_base(json.dumps(raw).encode()).review == Review()
