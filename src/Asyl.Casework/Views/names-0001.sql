-- Names of people as reports spell them: a view of the readings. The whole file can be thrown away and is made again.

CREATE TABLE taken (                    -- what the names were taken from; one row
    generation INTEGER NOT NULL,
    reader     TEXT NOT NULL,
    reports    INTEGER NOT NULL,        -- how many reports there were when every name was taken, and the last date given; -1 before
    published  INTEGER NOT NULL
) STRICT;

CREATE TABLE covered (                  -- the readings whose names are here
    report      TEXT NOT NULL,
    compartment TEXT NOT NULL,
    given       TEXT NOT NULL,          -- as in the readings
    PRIMARY KEY (report, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE name (
    number      INTEGER PRIMARY KEY,
    compartment TEXT NOT NULL,
    text        TEXT NOT NULL,
    UNIQUE (compartment, text)
) STRICT;

CREATE TABLE named (                    -- which report of the name's compartment has it
    name   INTEGER NOT NULL REFERENCES name (number),
    report TEXT NOT NULL,
    PRIMARY KEY (name, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX named_report ON named (report);

CREATE TABLE indexed (                  -- up to which name a compartment's index goes
    compartment TEXT PRIMARY KEY,
    last        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
