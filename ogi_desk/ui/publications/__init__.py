"""公开登记: the log of published items."""
