"""Values: days, dates, times, numbers, money and shares that cannot both hold."""
