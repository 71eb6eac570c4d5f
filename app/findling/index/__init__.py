"""The SQLite index: files, passages, words and vectors, and the pipeline that keeps them true to the folders."""
