"""Brief Editor: writes, mends and sends out news briefs."""

__version__ = "0.1.0"
