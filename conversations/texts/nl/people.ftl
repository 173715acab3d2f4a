# Asking for access, one's own organisation, leaving, being erased.
