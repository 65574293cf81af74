"""From records to figures, findings and the report; forms are data files. Imports the domain only."""
