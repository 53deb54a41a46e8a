CREATE INDEX letter_fresh ON letter (firm, letter) WHERE fresh = 1;
