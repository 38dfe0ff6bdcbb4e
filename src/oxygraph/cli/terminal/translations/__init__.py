"""Everything that the program says to a person: English and Chinese side by side, a module a subject.

The English sentences stand where they are said, too; a test reads them from the source and finds each of them here.
"""
