"""The office on disk: SQLite through SQLAlchemy, migrations, journal, backup. The only room that knows SQL."""
