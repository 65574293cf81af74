"""What the words mean and what the law says. Standard library only; knows nothing of files, SQL or Qt."""
