"""The vocabulary every part shares: types, protocol, settings, paths, errors, processes."""
