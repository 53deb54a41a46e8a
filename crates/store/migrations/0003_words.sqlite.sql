CREATE VIRTUAL TABLE words USING fts5 (mark, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
