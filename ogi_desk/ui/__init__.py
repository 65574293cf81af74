"""The window: the only room that knows Qt. It asks services for everything and never waits for the disk."""
