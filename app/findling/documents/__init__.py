"""A file in, passages of text out; runs in a disposable worker process."""
