"""Reading: bytes, a file or standard input become a Source, whatever their encoding and container."""

from generator.sources.read import read, read_bytes

__all__ = ["read", "read_bytes"]
