# readr, data.table and readxl read the CSV and the workbook of a municipality.
B <- commandArgs(TRUE)[1]
tell <- function(what, outcome, right) cat(if (isTRUE(right)) "right" else "wrong", what, outcome, sep = "\t", fill = FALSE, "\n")
packages <- c("readr", "data.table", "readxl")
cat("version\t", paste(packages, sapply(packages, function(one) as.character(packageVersion(one))), collapse = ", "), "\n", sep = "")
file <- tempfile(fileext = ".xlsx")
download.file(paste0(B, "/gemeenten/deventer.xlsx"), file, quiet = TRUE, mode = "wb")
page <- suppressMessages(readr::read_csv(paste0(B, "/gemeenten/deventer.csv"), show_col_types = FALSE))
tell("CSV by readr", sprintf("%d rows, %d problems", nrow(page), nrow(readr::problems(page))), nrow(readr::problems(page)) == 0 && is.numeric(page$waarde))
quick <- data.table::fread(paste0(B, "/gemeenten/deventer.csv"), showProgress = FALSE)
tell("CSV by data.table", sprintf("%d rows", nrow(quick)), all.equal(quick$waarde, page$waarde))
book <- readxl::read_excel(file)
tell("workbook by readxl, beside the CSV", sprintf("%d rows, the same values", nrow(book)), all.equal(book$waarde, page$waarde))
