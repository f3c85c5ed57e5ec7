-- Views: what the program made of the record. The whole file can be thrown away and is made again.

CREATE TABLE generation (               -- readings by one version of the reader; a new one grows beside the old and replaces it when complete
    number  INTEGER PRIMARY KEY,
    reader  TEXT NOT NULL,
    current INTEGER NOT NULL            -- 1 for the one that is shown
) STRICT;

CREATE TABLE reading (
    generation  INTEGER NOT NULL REFERENCES generation (number),
    report      TEXT NOT NULL,
    compartment TEXT NOT NULL,
    given       TEXT NOT NULL,          -- the publication date that people gave when it was read, or empty
    body        TEXT NOT NULL,          -- JSON
    PRIMARY KEY (generation, report, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE searched (                 -- which row of the index is which report
    number      INTEGER PRIMARY KEY,
    report      TEXT NOT NULL,
    compartment TEXT NOT NULL,
    UNIQUE (report, compartment)
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 2");
