"""Puts `templates/` and `resources/` into the wheel under `tailor/_data`; an editable install reads them in place."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("templates", "resources")


class WheelData(BuildHookInterface):
    """Adds the shipped folders to a standard wheel; hatchling's own table would copy them into editable ones too."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        for name in SHIPPED:
            build_data["force_include"][str(Path(self.root) / name)] = f"tailor/_data/{name}"
