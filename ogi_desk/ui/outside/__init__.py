"""Reports from outside in the window: read, put right, checked, compared, taken in as a baseline. Knows no tab."""
