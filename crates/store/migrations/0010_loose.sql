-- Mails whose bytes wait to be put together with those of others.
CREATE INDEX mail_loose ON mail (firm, mail) WHERE bundle IS NULL;
