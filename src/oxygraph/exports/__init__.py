"""The graph in other people's formats: a format a module, each with its loss report, each read back again."""
