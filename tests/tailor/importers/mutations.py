"""Damages files as disks, mail programs and people do: cut short, bits turned, pieces of one put into another."""

import random


def mutate(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    """Return the content damaged in one to three ways."""
    for _ in range(random_source.randint(1, 3)):
        content = random_source.choice((_truncate, _flip, _splice, _repeat, _overwrite))(random_source, content, other)
    return content


def _truncate(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    return content[: random_source.randrange(len(content) + 1)]


def _flip(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(random_source.choice((1, 4, 32))):
        if changed:
            changed[random_source.randrange(len(changed))] ^= 1 << random_source.randrange(8)
    return bytes(changed)


def _splice(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    start, stop = sorted(random_source.randrange(len(other) + 1) for _ in range(2))
    place = random_source.randrange(len(content) + 1)
    return content[:place] + other[start:stop] + content[place:]


def _repeat(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    start, stop = sorted(random_source.randrange(len(content) + 1) for _ in range(2))
    return content[:stop] + content[start:stop][:2000] * random_source.choice((1, 3, 50)) + content[stop:]


def _overwrite(random_source: random.Random, content: bytes, other: bytes) -> bytes:
    start = random_source.randrange(len(content) + 1)
    noise = random_source.randbytes(random_source.choice((1, 16, 200)))
    return content[:start] + noise + content[start + len(noise) :]
