CREATE TABLE letter (
    firm bigint NOT NULL,
    letter bigint NOT NULL,
    at bigint NOT NULL,
    id_mark bigint NOT NULL,
    fresh bigint NOT NULL,
    heard bigint NOT NULL,
    envelope bytea NOT NULL,
    words bytea NOT NULL,
    PRIMARY KEY (firm, letter)
);
CREATE INDEX letter_id ON letter (firm, id_mark);
CREATE INDEX letter_time ON letter (firm, at);
CREATE TABLE alias (
    firm bigint NOT NULL,
    id text NOT NULL,
    letter bigint NOT NULL,
    PRIMARY KEY (firm, id, letter)
) {clustered};
CREATE INDEX alias_letter ON alias (firm, letter);
CREATE TABLE filed (
    firm bigint NOT NULL,
    letter bigint NOT NULL,
    thread bigint NOT NULL,
    parent bigint,
    client bigint,
    ours bigint,
    PRIMARY KEY (firm, letter)
) {clustered};
CREATE INDEX filed_client ON filed (firm, client, letter);
CREATE TABLE said (
    firm bigint NOT NULL,
    letter bigint NOT NULL,
    rules bigint NOT NULL,
    ours bigint NOT NULL,
    parent bigint,
    reading bytea NOT NULL,
    PRIMARY KEY (firm, letter)
) {clustered};
CREATE TABLE census (
    firm bigint NOT NULL,
    part text NOT NULL,
    rules bigint NOT NULL,
    held bytea NOT NULL,
    stale bigint NOT NULL,
    PRIMARY KEY (firm, part)
);
CREATE TABLE party (
    firm bigint NOT NULL,
    address text NOT NULL,
    client bigint NOT NULL,
    PRIMARY KEY (firm, address)
) {clustered};
CREATE TABLE client (
    firm bigint NOT NULL,
    client bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    place bigint NOT NULL,
    found bytea NOT NULL,
    stale bigint NOT NULL,
    PRIMARY KEY (firm, client)
) {clustered};
CREATE INDEX client_slug ON client (firm, slug);
CREATE TABLE standing (
    firm bigint NOT NULL,
    client bigint NOT NULL,
    as_of bigint NOT NULL,
    rules bigint NOT NULL,
    rank bigint NOT NULL,
    standing text NOT NULL,
    shown bytea NOT NULL,
    PRIMARY KEY (firm, client)
) {clustered};
CREATE INDEX standing_rank ON standing (firm, rank, client);
