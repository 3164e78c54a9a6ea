"""What entries of each kind are called in forms and menus."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title_of(kind: str) -> str:
    """Return what an entry of a kind is called."""
    return {
        "work": translate("Facts", "Job"),
        "volunteer": translate("Facts", "Volunteering"),
        "education": translate("Facts", "Education"),
        "skills": translate("Facts", "Group of skills"),
        "projects": translate("Facts", "Project"),
        "certificates": translate("Facts", "Certificate"),
        "awards": translate("Facts", "Award"),
        "publications": translate("Facts", "Publication"),
        "languages": translate("Facts", "Language"),
        "interests": translate("Facts", "Interest"),
        "references": translate("Facts", "Reference"),
    }.get(kind, translate("Facts", "Entry"))


def new_title(kind: str) -> str:
    """Return what a new entry of a kind is called."""
    return {
        "work": translate("Facts", "Add job"),
        "volunteer": translate("Facts", "Add volunteering"),
        "education": translate("Facts", "Add education"),
        "skills": translate("Facts", "Add group of skills"),
        "projects": translate("Facts", "Add project"),
        "certificates": translate("Facts", "Add certificate"),
        "awards": translate("Facts", "Add award"),
        "publications": translate("Facts", "Add publication"),
        "languages": translate("Facts", "Add language"),
        "interests": translate("Facts", "Add interest"),
        "references": translate("Facts", "Add reference"),
    }.get(kind, translate("Facts", "Add entry"))
