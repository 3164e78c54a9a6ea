"""Documents out: one list of blocks, written as Word and PDF, read back before anybody says "saved"."""
