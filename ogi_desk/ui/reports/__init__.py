"""The tab 年度报告: outline, the paper's real pages, text with live figures, sign-off. Knows no other tab."""
