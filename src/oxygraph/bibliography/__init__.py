"""References out to bibliographies and in from them: a module a format, each over what they share."""
