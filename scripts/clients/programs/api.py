"""Asks the API at random, by its own OpenAPI document, and holds every answer against that document.

As schemathesis does, with Hypothesis and jsonschema: parameters as their schemas allow and as
they do not. An answer may have no other status, media type or shape than the document says.
"""
import json
import urllib.error
import urllib.parse
import urllib.request

import hypothesis
import jsonschema
import openapi_spec_validator
from hypothesis import strategies

from telling import ADDRESS, get_json, tell, version

version(openapi_spec_validator, hypothesis, jsonschema)
document = get_json("/api/v1/openapi.json")
try:
    openapi_spec_validator.validate(document)
    tell("OpenAPI document", "valid", True)
except Exception as fault:
    tell("OpenAPI document", fault, False)


def wanted(schema):
    """Values that a schema allows."""
    if "enum" in schema:
        return strategies.sampled_from(schema["enum"])
    if "const" in schema:
        return strategies.just(schema["const"])
    if "anyOf" in schema:
        return strategies.one_of([wanted(one) for one in schema["anyOf"]])
    if schema.get("type") == "array":
        return strategies.lists(wanted(schema["items"]), min_size=schema.get("minItems", 1), max_size=min(schema.get("maxItems", 4), 4)).map(lambda many: ",".join(map(str, many)))
    if schema.get("type") in ("integer", "number"):
        return strategies.integers(schema.get("minimum", 0), min(schema.get("maximum", 10_000), 10_000))
    if "pattern" in schema:
        return strategies.from_regex(schema["pattern"], fullmatch=True)
    return strategies.text(max_size=schema.get("maxLength", 40))


def resolve(value):
    if "$ref" not in value:
        return value
    found = document
    for part in value["$ref"][2:].split("/"):
        found = found[part]
    return found


def ask(path, parameters):
    query = urllib.parse.urlencode(parameters)
    try:
        answer = urllib.request.urlopen(f"{ADDRESS}/api/v1{path}{'?' + query if query else ''}", timeout=60)
    except urllib.error.HTTPError as refused:
        answer = refused
    return answer.status, answer.headers, answer.read()


def faults_of(operation, status, headers, body):
    if str(status) not in operation["responses"]:
        return f"status {status} is not in the document"
    if "API-Version" not in headers:
        return f"no API-Version with {status}"
    content = resolve(operation["responses"][str(status)]).get("content", {})
    kind = headers["Content-Type"].split(";")[0]
    if kind not in content:
        return f"{kind} is not in the document for {status}"
    if kind.endswith("json"):
        schema = {**content[kind]["schema"], "components": document["components"]}
        found = next(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(body)), None)
        return found and f"{found.json_path}: {found.message[:120]}"
    return None


def check(path, operation, parameters):
    filled, query = path, {}
    for parameter in operation.get("parameters", []):
        name = parameter["name"]
        if name not in parameters:
            continue
        if parameter["in"] == "path":
            filled = filled.replace("{" + name + "}", urllib.parse.quote(str(parameters[name]), safe="") or "x")
        else:
            query[name] = parameters[name]
    fault = faults_of(operation, *ask(filled, query))
    assert not fault, f"{filled}?{urllib.parse.urlencode(query)}: {fault}"


def examine(path, operation, runs):
    parameters = operation.get("parameters", [])
    wild = strategies.text(max_size=20)
    right, odd = ({one["name"]: strategies.one_of(strategies.just(example_of(one)), wanted(one["schema"]), *extra) for one in parameters} for extra in ((), (wild,)))
    needed = [one["name"] for one in parameters if one["in"] == "path"]

    def chosen(values):
        return strategies.fixed_dictionaries({name: values[name] for name in needed}, optional={name: value for name, value in values.items() if name not in needed})

    @hypothesis.settings(max_examples=runs, deadline=None, derandomize=True, database=None, suppress_health_check=list(hypothesis.HealthCheck))
    @hypothesis.given(strategies.one_of(chosen(right), chosen(odd)))
    def run(given):
        check(path, operation, given)

    run()


def example_of(parameter):
    example = parameter.get("example", "x")
    return ",".join(map(str, example)) if isinstance(example, list) else example


for path, operations in document["paths"].items():
    runs = 60 if operations["get"].get("parameters") else 1
    try:
        examine(path, operations["get"], runs)
        tell(f"{path}, asked {runs} times", "every answer as the document says", True)
    except Exception as fault:
        tell(f"{path}, asked {runs} times", str(fault).splitlines()[0], False)
