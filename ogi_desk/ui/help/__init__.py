"""The manual inside the program (F1). Its pages are files in ``resources/help``; nothing here knows their contents."""
