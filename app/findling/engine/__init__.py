"""The engine process: one object that owns index, pipeline and search, and the endpoint it serves."""
