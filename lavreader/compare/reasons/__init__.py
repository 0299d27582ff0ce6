"""Reasons: what brought a thing about, told differently by two articles."""
