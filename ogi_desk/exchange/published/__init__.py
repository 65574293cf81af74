"""Published reports read back from what offices put on their sites: pages, documents, workbooks, PDF."""
