"""From a question to passages: words, meaning, their fusion, and what a result row shows."""
