"""The commands of the command line, a module for each family; :mod:`ogi_desk.cli` puts them together."""
