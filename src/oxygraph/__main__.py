"""`python -m oxygraph`: the command line."""

from oxygraph.cli import main

main()
