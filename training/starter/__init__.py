"""How the shipped starter model is made: from openly licensed parallel text to one file and its model card."""
