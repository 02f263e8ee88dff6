"""Everything the planner means; runs without a screen and never imports Qt."""

__version__ = "0.1.0"
