"""seogen: a rule-based French article generator; every sentence is traceable to its source."""
