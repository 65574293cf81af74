"""The machine under the program: paths, logs, shipped resources. A leaf: imports nothing of ours."""
