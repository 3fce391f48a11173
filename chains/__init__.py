"""The chains: with a language model they extract and write, every word checked; the only place that imports LangChain."""
