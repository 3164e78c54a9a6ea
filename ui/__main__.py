"""The console command `tailor`: without arguments or with `open` the window, else the command line."""

import multiprocessing
import sys


def main() -> int:
    """Run what was asked for and return the exit status."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--selftest"]:
        from ui.selftest import selftest

        return selftest()
    if not arguments or (arguments[0] == "open" and not {"-h", "--help"} & set(arguments)):
        from ui.app import run

        return run(arguments[1:])
    from tailor.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
