"""OGI Desk: a government-information-disclosure desk for a small bureau."""

__version__ = "0.3.0"
