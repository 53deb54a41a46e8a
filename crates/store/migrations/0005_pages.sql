ALTER TABLE standing ADD COLUMN mark bigint NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN whole bytea;
CREATE INDEX standing_mark ON standing (firm, client, as_of, mark);
