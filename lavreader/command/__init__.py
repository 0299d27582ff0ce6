"""The commands behind ``lavreader``, one a module."""
