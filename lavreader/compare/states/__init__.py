"""States: what became of something, told one way in one article and the other way in the other."""
