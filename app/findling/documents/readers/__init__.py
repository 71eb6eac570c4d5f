"""One module a format, each with `read(data, path) -> Document`; imported only when a file needs it."""
