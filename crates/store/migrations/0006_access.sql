CREATE TABLE member (
    firm bigint NOT NULL,
    member bigint NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    role text NOT NULL,
    language text NOT NULL,
    made bigint NOT NULL,
    gone bigint,
    password text NOT NULL,
    second bytea,
    second_since bigint,
    second_step bigint NOT NULL,
    PRIMARY KEY (firm, member)
) {clustered};
CREATE TABLE recovery (
    firm bigint NOT NULL,
    member bigint NOT NULL,
    digest bytea NOT NULL,
    used bigint,
    PRIMARY KEY (firm, member, digest)
) {clustered};
CREATE TABLE session (
    firm bigint NOT NULL,
    session bigint NOT NULL,
    digest bytea NOT NULL,
    member bigint NOT NULL,
    made bigint NOT NULL,
    seen bigint NOT NULL,
    until bigint NOT NULL,
    agent text NOT NULL,
    whole bigint NOT NULL,
    ended bigint,
    PRIMARY KEY (firm, session)
) {clustered};
CREATE UNIQUE INDEX session_digest ON session (firm, digest);
CREATE INDEX session_member ON session (firm, member);
CREATE TABLE token (
    firm bigint NOT NULL,
    token bigint NOT NULL,
    digest bytea NOT NULL,
    member bigint NOT NULL,
    name text NOT NULL,
    scope text NOT NULL,
    made bigint NOT NULL,
    until bigint NOT NULL,
    used bigint,
    ended bigint,
    PRIMARY KEY (firm, token)
) {clustered};
CREATE UNIQUE INDEX token_digest ON token (firm, digest);
CREATE TABLE limited (
    firm bigint NOT NULL,
    party text NOT NULL,
    member bigint NOT NULL,
    PRIMARY KEY (firm, party, member)
) {clustered};
CREATE TABLE attempt (
    firm bigint NOT NULL,
    whose text NOT NULL,
    wrong bigint NOT NULL,
    at bigint NOT NULL,
    until bigint NOT NULL,
    PRIMARY KEY (firm, whose)
) {clustered};
