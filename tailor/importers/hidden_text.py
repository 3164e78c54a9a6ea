"""What a reader's eye does not see and a machine does: said once, in the same words for every format."""

INVISIBLE = "Your file contains invisible text; it is read, check that all of it is yours."
