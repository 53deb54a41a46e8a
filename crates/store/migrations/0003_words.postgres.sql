CREATE TABLE words (
    firm bigint NOT NULL,
    place bigint NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (firm, place)
);
CREATE INDEX words_words ON words USING gin (words);
