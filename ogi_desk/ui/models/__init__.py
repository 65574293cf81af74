"""Table models: ids in an array, rows in pages, loaded off the GUI thread."""
