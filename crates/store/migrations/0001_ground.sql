CREATE TABLE firm (
    firm bigint PRIMARY KEY,
    name text NOT NULL,
    made bigint NOT NULL
);
CREATE TABLE counter (
    firm bigint NOT NULL,
    name text NOT NULL,
    value bigint NOT NULL,
    PRIMARY KEY (firm, name)
) {clustered};
CREATE TABLE rules (
    firm bigint NOT NULL,
    layer text NOT NULL,
    rules bigint NOT NULL,
    made_by text NOT NULL,
    PRIMARY KEY (firm, layer, rules)
) {clustered};
CREATE TABLE account (
    firm bigint NOT NULL,
    account bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    place text NOT NULL,
    settings text NOT NULL,
    secret bytea,
    made bigint NOT NULL,
    removed bigint,
    in_step bigint,
    trouble text,
    hint text,
    PRIMARY KEY (firm, account)
) {clustered};
CREATE TABLE folder (
    firm bigint NOT NULL,
    account bigint NOT NULL,
    folder bigint NOT NULL,
    name text NOT NULL,
    place text NOT NULL,
    mails bigint NOT NULL,
    kept bigint NOT NULL,
    PRIMARY KEY (firm, account, folder)
) {clustered};
CREATE UNIQUE INDEX folder_name ON folder (firm, account, name);
CREATE TABLE mail (
    firm bigint NOT NULL,
    mail bigint NOT NULL,
    digest bytea NOT NULL,
    bytes bigint NOT NULL,
    sent bigint NOT NULL,
    stamped bigint,
    kept bigint NOT NULL,
    rules bigint NOT NULL,
    id_mark bigint NOT NULL,
    letter_mark bigint NOT NULL,
    letter bigint,
    trouble text,
    PRIMARY KEY (firm, mail)
) {clustered};
CREATE UNIQUE INDEX mail_digest ON mail (firm, digest);
CREATE INDEX mail_rules ON mail (firm, rules, mail);
CREATE INDEX mail_id ON mail (firm, id_mark);
CREATE INDEX mail_same ON mail (firm, letter_mark);
CREATE INDEX mail_letter ON mail (firm, letter, mail);
CREATE TABLE body (
    firm bigint NOT NULL,
    mail bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (firm, mail)
);
CREATE TABLE lies (
    firm bigint NOT NULL,
    account bigint NOT NULL,
    folder bigint NOT NULL,
    uid bigint NOT NULL,
    mail bigint NOT NULL,
    PRIMARY KEY (firm, account, folder, uid)
) {clustered};
CREATE INDEX lies_mail ON lies (firm, mail);
CREATE TABLE decision (
    firm bigint NOT NULL,
    decision bigint NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    undone bigint,
    undone_by text,
    PRIMARY KEY (firm, decision)
) {clustered};
CREATE TABLE happening (
    firm bigint NOT NULL,
    happening bigint NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    verb text NOT NULL,
    object text NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (firm, happening)
) {clustered};
CREATE TABLE policy (
    firm bigint NOT NULL,
    policy bigint NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (firm, policy)
) {clustered};
CREATE TABLE exclusion (
    firm bigint NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    who text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (firm, kind, what)
) {clustered};
CREATE TABLE job (
    firm bigint NOT NULL,
    kind text NOT NULL,
    subject bigint NOT NULL,
    due bigint NOT NULL,
    rank bigint NOT NULL,
    attempts bigint NOT NULL,
    leased_until bigint NOT NULL,
    lease text NOT NULL,
    wanted bigint NOT NULL,
    trouble text,
    PRIMARY KEY (firm, kind, subject)
) {clustered};
CREATE INDEX job_due ON job (firm, due);
