"""What the desktop offers around the window: tray, hot key, start at login."""
