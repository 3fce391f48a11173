"""The French language: words, forms, sentences, numbers, dates, typography; knows nothing of articles."""
