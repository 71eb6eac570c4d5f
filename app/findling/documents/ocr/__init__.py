"""Text recognition: Tesseract, where it is installed, reads the pages that are pictures of text."""
