"""pandas reads the CSV of a page, the CSV of the API, the OData feed and the workbook."""
import io
import warnings

import pandas

from telling import get, get_json, tell, version

version(pandas)
page = pandas.read_csv(io.BytesIO(get("/gemeenten/deventer.csv")), float_precision="round_trip")
numbers = page.select_dtypes("number").columns
tell("CSV of a municipality", f"{len(page)} rows, waarde as {page['waarde'].dtype}", {"waarde", "midden_groep"} <= set(numbers) and len(page) > 100)

query = "/api/v1/observations?indicator=jongeren-met-jeugdzorg&region=GM0150"
table = pandas.read_csv(io.BytesIO(get(query + "&format=csv")))
values = [one["value"] for one in get_json(query)["observations"]]
tell("CSV of the API beside its JSON", f"{len(table)} rows, the same values", values == table["value"].tolist())

rows = pandas.DataFrame(get_json("/odata/v1/Estafette/jeugd-gemeenten/Observations?$filter=RegioS%20eq%20'GM0150'")["value"])
same = rows[rows.Measure == "jongeren-met-jeugdzorg"].Value.tolist()
tell("OData feed beside the API", f"{len(rows)} rows, the same values", same == table["value"].tolist())

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    sheets = pandas.read_excel(io.BytesIO(get("/gemeenten/deventer.xlsx")), sheet_name=None)
first = next(iter(sheets.values()))
same = first["waarde"].fillna(-1).tolist() == page["waarde"].fillna(-1).tolist()
tell("workbook beside the CSV", f"sheets {', '.join(sheets)}; {len(first)} rows, the same values", same and len(sheets) == 2)
