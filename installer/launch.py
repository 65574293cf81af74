"""What the built program starts with: the command line, which opens the window when it is given no command."""

import sys

from ogi_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
