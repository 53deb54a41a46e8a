CREATE VIRTUAL TABLE words USING fts5 (mark, said, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
