"""Speech: quotations and reports of what somebody said, and who said it."""
