"""``python -m lavreader``."""

from lavreader.cli import main

if __name__ == "__main__":
    main()
