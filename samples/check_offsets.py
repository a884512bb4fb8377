"""Checks a Kutip corpus from outside: do the annotations say what stands in the articles?

    python3 check_offsets.py FOLDER
    python3 check_offsets.py EXPORT.jsonl

For every sidecar below FOLDER the article beside it is opened as any Python program would open it, and every
annotation must satisfy text[start:end] == quote. In an export every line brings its own text. Needs Python 3.8 or
later and no packages. Exits with 1 when anything differs or nothing was found, so that an empty folder does not pass
for a checked one.
"""

import hashlib
import json
import sys
from pathlib import Path

CONTEXT = 32


def read_article(path, source):
    """The article text: byte order mark stripped, every line ending "\\n" (universal newlines)."""
    encoding = source["encoding"]
    if source["bom"]:
        # Python strips the mark only under these names.
        encoding = {"utf-8": "utf-8-sig", "utf-16le": "utf-16", "utf-16be": "utf-16"}.get(encoding, encoding)
    with open(path, encoding=encoding) as file:
        return file.read()


def faults_of_annotation(text, annotation):
    spans = annotation["spans"]
    words = " ".join(text[span["start"] : span["end"]] for span in spans)
    start, end = spans[0]["start"], spans[-1]["end"]
    expected = {
        "quote": words,
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
    }
    for field, value in expected.items():
        if annotation[field] != value:
            yield f"{annotation['id']}: {field} is {annotation[field]!r}, the text has {value!r}"


def faults_of_text(text, sidecar):
    if len(text) != sidecar["source"]["length"]:
        yield f"length is {sidecar['source']['length']}, the text has {len(text)}"
    for annotation in sidecar["annotations"]:
        yield from faults_of_annotation(text, annotation)


def faults_of_sidecar(sidecar_path, sidecar):
    source = sidecar["source"]
    path = sidecar_path.with_name(source["file"])
    if hashlib.sha256(path.read_bytes()).hexdigest() != source["sha256"]:
        yield f"sha256 is not that of {path.name}"
    yield from faults_of_text(read_article(path, source), sidecar)


def check_folder(folder):
    """Yields name, number of annotations and faults of every sidecar."""
    for path in sorted(folder.rglob("*.kutip.json")):
        sidecar = json.loads(path.read_text(encoding="utf-8"))
        yield path, len(sidecar["annotations"]), faults_of_sidecar(path, sidecar)


def check_export(path):
    """The same of every line."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            yield record["path"], len(record["annotations"]), faults_of_text(record["text"], record)


def main(path):
    records = annotations = faults = 0
    for name, count, found in check_folder(path) if path.is_dir() else check_export(path):
        records += 1
        annotations += count
        for fault in found:
            faults += 1
            print(f"{name}: {fault}", file=sys.stderr)
    print(f"{records} annotated articles, {annotations} annotations, {faults} faults")
    return 0 if records > 0 and faults == 0 else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
