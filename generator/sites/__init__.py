"""Sites: a folder of templates and data files, laid over others, read and checked."""

from generator.sites.folders import data_files, names
from generator.sites.mention import mention, mentions
from generator.sites.problems import problems
from generator.sites.read import find
from generator.sites.starter import create
from generator.sites.templates import environment

__all__ = ["create", "data_files", "environment", "find", "mention", "mentions", "names", "problems"]
