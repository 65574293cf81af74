"""Windows of their own, only where a decision is needed: import, journal, bin, cases, figures, settings."""
