"""bibtexparser reads the citation of a figure."""
import bibtexparser

from telling import get, tell, version

version(bibtexparser)
found = bibtexparser.loads(get("/citeren.bib?indicator=jongeren-met-jeugdzorg&plaats=deventer").decode()).entries
fields = sorted(found[0]) if found else []
tell("citation as BibTeX", f"{len(found)} entry with {', '.join(fields)}", len(found) == 1 and {"title", "url", "year"} <= set(fields))
