"""From a report to a signed page; returns bytes, writes nothing. The only room that knows reportlab."""
