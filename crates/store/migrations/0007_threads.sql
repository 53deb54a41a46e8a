ALTER TABLE filed ADD COLUMN at bigint NOT NULL DEFAULT 0;
UPDATE filed SET at = COALESCE((SELECT letter.at FROM letter
    WHERE letter.firm = filed.firm AND letter.letter = filed.letter), 0);
CREATE INDEX filed_thread ON filed (firm, client, thread, at);
