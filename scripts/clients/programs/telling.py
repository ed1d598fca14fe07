"""What the Python programs share: ask the server, and tell what was found.

Each program gets the address of a server and prints lines with tabs between:
`version`, and then `right`, `wrong` or `known` (a shortfall that the manual tells), what was
read, and what came of it.
"""
import json
import sys
import urllib.request

ADDRESS = sys.argv[1]


def get(path, **headers):
    return urllib.request.urlopen(urllib.request.Request(ADDRESS + path, headers=headers), timeout=60).read()


def get_json(path):
    return json.loads(get(path))


def version(*modules):
    print("version", ", ".join(f"{module.__name__} {getattr(module, '__version__', '')}".strip() for module in modules), sep="\t")


def tell(what, outcome, is_right, is_known=False):
    print("right" if is_right else "known" if is_known else "wrong", what, str(outcome).replace("\t", " ").replace("\n", " "), sep="\t", flush=True)
