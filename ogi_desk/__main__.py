"""``python -m ogi_desk`` is ``ogi-desk``."""

import sys

from ogi_desk.cli import main

sys.exit(main())
