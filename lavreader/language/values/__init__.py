"""Values: days, dates, times, numbers, money and measures as sentences give them."""
