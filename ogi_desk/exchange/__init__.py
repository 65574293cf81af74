"""Sheets in and out, and the report as JSON (see the contract of import columns in docs/exchange.md)."""
