"""Findling finds passages in a person's own files by meaning, in any language, on their own machine."""

__version__ = "0.1.0"
