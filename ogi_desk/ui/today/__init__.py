"""今日: what waits for somebody today, in a dock, on the strip, in the status line and, if wanted, as a notice."""
