"""From a request to a letter: templates, fields, remedies. Returns values; writes nothing, sets no page."""
