-- The bytes of several mails are kept together, packed as one: under the number of the first of them. None yet: under its own.
ALTER TABLE mail ADD COLUMN bundle bigint;
