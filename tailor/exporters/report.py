"""Writes the report of the main job as JSON: the files, how they read back, and what every sentence rests on."""

from typing import Any

from tailor.model.match import Coverage, Evidence
from tailor.model.report import Report, WrittenFile


def report_to_json(report: Report) -> dict[str, Any]:
    """Return the report as plain JSON values; evidence offsets are code points of the line they point into."""
    return {
        "files": [_file(file) for file in report.files],
        "accepted": list(report.accepted),
        "gaps": list(report.gaps),
        "coverage_before": _coverage(report.coverage_before),
        "coverage_after": _coverage(report.coverage_after),
        "letter": [
            {"sentence": sentence.text, "evidence": [_evidence(one) for one in sentence.evidence]}
            for sentence in report.letter
        ],
    }


def _file(file: WrittenFile) -> dict[str, Any]:
    return {
        "path": file.path,
        "format": file.format,
        "read_back": file.read_back,
        "extractors": list(file.extractors),
        "findings": [{"kind": one.kind, "message": one.message, "where": one.where} for one in file.findings],
    }


def _coverage(coverage: Coverage) -> dict[str, list[int]]:
    return {
        "required": list(coverage.required),
        "preferred": list(coverage.preferred),
        "keywords": list(coverage.keywords),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    passage = evidence.passage
    return {"path": evidence.path, "start": passage.start, "end": passage.end, "text": evidence.text}
