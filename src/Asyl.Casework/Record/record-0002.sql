-- What was decided together is one act, which can be undone as a whole; undo is a decision too, on the act, a row for each report it touches.
ALTER TABLE decision ADD COLUMN act TEXT NOT NULL DEFAULT '';
CREATE INDEX decision_act ON decision (act);

CREATE TABLE paper (                    -- what people keep in a case file or beside a report (papers.tsv says which kinds); every version stays, the newest is in force
    id          TEXT NOT NULL,
    compartment TEXT NOT NULL,
    version     INTEGER NOT NULL,       -- from 1
    kind        TEXT NOT NULL,
    about       TEXT NOT NULL,          -- id of the person or report, or empty
    fields      TEXT NOT NULL,          -- JSON; empty object when it was taken away
    gone        INTEGER NOT NULL,       -- 1 when this version takes it away
    by          TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (id, compartment, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_about ON paper (about, kind);
