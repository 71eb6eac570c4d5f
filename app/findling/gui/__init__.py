"""The Qt front end. It knows `core` and the protocol, and nothing of models, documents or the index."""
