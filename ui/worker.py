"""What a worker process does before its first task; imports neither Qt nor anything heavy."""

from tailor.sockets import install_if_forbidden


def prepare_worker(megabytes: int) -> None:
    """Forbid sockets where that was asked for, and bound the memory this process may take."""
    from tailor.worker import limit_memory  # delayed: the window imports this module before its first paint

    install_if_forbidden()
    limit_memory(megabytes)
