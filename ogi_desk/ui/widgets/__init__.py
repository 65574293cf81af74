"""Widgets shared by the tabs and the dialogs. None of them knows a tab."""
