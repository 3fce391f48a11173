"""The commands of `seogen`, one file each; each imports its machinery when it runs, so that help answers at once."""
