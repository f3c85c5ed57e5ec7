-- The record: what cannot be made again. Every table has a compartment: what lies in one is never seen from another.

CREATE TABLE original (
    sha256      TEXT NOT NULL,          -- of the bytes as received; the file lies in originals/ under this name
    compartment TEXT NOT NULL,
    length      INTEGER NOT NULL,       -- bytes
    media_type  TEXT NOT NULL,
    PRIMARY KEY (sha256, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id          TEXT NOT NULL,          -- of the original's SHA-256 and the path inside it
    compartment TEXT NOT NULL,
    original    TEXT NOT NULL,
    part        TEXT NOT NULL,          -- path inside a container, or empty
    file        TEXT NOT NULL,          -- the file's name at first receipt, without its folder
    kept        TEXT NOT NULL,          -- SHA-256 of the kept text that is read now
    PRIMARY KEY (id, compartment),
    FOREIGN KEY (original, compartment) REFERENCES original (sha256, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_text (
    report      TEXT NOT NULL,
    sha256      TEXT NOT NULL,          -- of the text in UTF-8
    compartment TEXT NOT NULL,
    extractor   TEXT NOT NULL,
    remark      TEXT NOT NULL,          -- what was doubtful in making it, or empty
    text        TEXT NOT NULL,
    PRIMARY KEY (report, sha256, compartment),
    FOREIGN KEY (report, compartment) REFERENCES report (id, compartment)
) STRICT;

CREATE TABLE decision (                 -- what people decided, the newest on a subject in force; nothing is ever changed or deleted
    number      INTEGER PRIMARY KEY,
    compartment TEXT NOT NULL,
    kind        TEXT NOT NULL,          -- accept, reject, correct: on a statement; published: on a report
    subject     TEXT NOT NULL,          -- id of the statement or report
    report      TEXT NOT NULL,
    statement   TEXT NOT NULL,          -- the statement as it read then (JSON), or empty
    value       TEXT NOT NULL,          -- corrected fields (JSON), a publication date, or empty
    why         TEXT NOT NULL,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;
CREATE INDEX decision_subject ON decision (compartment, subject);

CREATE TABLE person (                   -- someone whose case people opened, in every compartment that knows them
    id          TEXT NOT NULL,
    compartment TEXT NOT NULL,
    name        TEXT NOT NULL,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (id, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE anchor (                   -- the mentions a person's id is tied to, each in the compartment of its report
    person      TEXT NOT NULL,
    compartment TEXT NOT NULL,
    report      TEXT NOT NULL,
    name        TEXT NOT NULL,
    PRIMARY KEY (person, compartment, report, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    id          TEXT NOT NULL,
    compartment TEXT NOT NULL,
    person      TEXT NOT NULL,
    event       TEXT NOT NULL,
    date        TEXT NOT NULL,
    place       TEXT NOT NULL,
    country     TEXT NOT NULL,
    details     TEXT NOT NULL,          -- JSON
    cites       TEXT NOT NULL,          -- JSON: report, kept text, start, end, words
    note        TEXT NOT NULL,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (id, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE custody (                  -- one chain of hashes a compartment
    compartment   TEXT NOT NULL,
    number        INTEGER NOT NULL,
    at            TEXT NOT NULL,
    by            TEXT NOT NULL,
    act           TEXT NOT NULL,        -- received, decided, opened, entered, issued, exported
    subject       TEXT NOT NULL,        -- SHA-256 or id
    detail        TEXT NOT NULL,
    detail_sha256 TEXT NOT NULL,        -- the chain holds the detail by its hash, so that it can be erased
    previous      TEXT NOT NULL,
    hash          TEXT NOT NULL,
    PRIMARY KEY (compartment, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX custody_subject ON custody (compartment, subject);
