"""Sentences built otherwise: parted, joined, moved, turned, where the grammar is sure."""
