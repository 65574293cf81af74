"""Our files opened by programs of others: ``python -m tests.elsewhere`` makes, opens, reads and compares them all."""
