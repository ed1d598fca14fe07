"""rdflib reads the catalogue in both forms, and a code list."""
import rdflib
from rdflib.compare import isomorphic

from telling import get, tell, version

version(rdflib)
for path in ["/catalogus", "/codelijsten/redenen-ontbreken"]:
    turtle = rdflib.Graph().parse(data=get(path + ".ttl"), format="turtle")
    linked = rdflib.Graph().parse(data=get(path + ".jsonld"), format="json-ld")
    tell(f"{path}: Turtle and JSON-LD", f"{len(turtle)} and {len(linked)} statements, the same", isomorphic(turtle, linked))
