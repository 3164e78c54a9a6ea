"""An export's report as report.json holds it."""

from typing import Any

from tailor.model.match import Coverage, Evidence
from tailor.model.report import Finding, Report, ReportedChange, WrittenFile


def report_to_json(report: Report) -> dict[str, Any]:
    """Return the report in the shape of the command line."""
    return {
        "files": [_file(file) for file in report.files],
        "accepted": list(report.accepted),
        "changes": [_change(change) for change in report.changes],
        "gaps": list(report.gaps),
        "coverage_before": _coverage(report.coverage_before),
        "coverage_after": _coverage(report.coverage_after),
        "letter": [
            {"sentence": sentence.text, "evidence": [_evidence(one) for one in sentence.evidence]}
            for sentence in report.letter
        ],
        "warnings": list(report.warnings),
    }


def finding_to_json(finding: Finding) -> dict[str, str]:
    """Return one finding."""
    return {"kind": finding.kind, "message": finding.message, "where": finding.where}


def _file(file: WrittenFile) -> dict[str, Any]:
    return {
        "path": file.path,
        "format": file.format,
        "read_back": file.read_back,
        "extractors": list(file.extractors),
        "findings": [finding_to_json(finding) for finding in file.findings],
        "lines": file.lines,
        "found": file.found,
        "pages": file.pages,
        "verdict": file.verdict,
    }


def _change(change: ReportedChange) -> dict[str, Any]:
    return {
        "path": change.path,
        "kind": change.kind,
        "before": change.before,
        "after": change.after,
        "reasons": [
            {
                "id": one.id,
                "source": one.source,
                "rule": one.rule,
                "level": one.level,
                "reason": one.reason,
                "evidence": [_evidence(evidence) for evidence in one.evidence],
            }
            for one in change.suggestions
        ],
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
