-- Originals of every form: what a part of a container is, where a report came from as its original says, and where the words of a kept text stand in it.
ALTER TABLE report ADD COLUMN media_type TEXT NOT NULL DEFAULT '';    -- empty: the original's
ALTER TABLE report ADD COLUMN source TEXT NOT NULL DEFAULT '';        -- JSON (Provenance), or empty
ALTER TABLE kept_text ADD COLUMN places TEXT NOT NULL DEFAULT '';     -- JSON (Places), or empty
