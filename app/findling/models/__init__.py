"""Embedding models: the catalogue, and the llama.cpp engine that runs in a process of its own."""
