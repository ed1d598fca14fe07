"""openpyxl opens the workbook of a municipality."""
import io
import warnings

import openpyxl

from telling import get, tell, version

version(openpyxl)
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    book = openpyxl.load_workbook(io.BytesIO(get("/gemeenten/deventer.xlsx")))
figures = book.worksheets[0]
header = [cell.value for cell in figures[1]]
values = [row[header.index("waarde")].value for row in figures.iter_rows(min_row=2)]
tell("workbook", f"{figures.dimensions}, {sum(isinstance(one, (int, float)) for one in values)} numbers", all(one is None or isinstance(one, (int, float)) for one in values))
tell("first row stays in sight", figures.freeze_panes, figures.freeze_panes == "A2")
tell("no warnings", "; ".join(str(one.message) for one in told) or "none", not told, is_known=True)
