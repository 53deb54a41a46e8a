-- Browsers that somebody signed in with before: they have tries of their own, whatever strangers tried meanwhile.
CREATE TABLE device (
    firm bigint NOT NULL,
    digest bytea NOT NULL,
    member bigint NOT NULL,
    used bigint NOT NULL,
    PRIMARY KEY (firm, digest)
) {clustered};
CREATE INDEX device_member ON device (firm, member);
