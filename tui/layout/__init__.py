"""Where each word of a comparison stands on the screen; knows nothing of Textual's widgets."""
