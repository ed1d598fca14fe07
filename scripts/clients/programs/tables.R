# R reads the CSV of a page, the CSV of the API and the OData feed: base R and jsonlite.
B <- commandArgs(TRUE)[1]
tell <- function(what, outcome, right) cat(if (isTRUE(right)) "right" else "wrong", what, outcome, sep = "\t", fill = FALSE, "\n")
cat("version\tR ", as.character(getRversion()), ", jsonlite ", as.character(packageVersion("jsonlite")), "\n", sep = "")
page <- read.csv(paste0(B, "/gemeenten/deventer.csv"))
tell("CSV of a municipality", sprintf("%d rows, waarde as %s", nrow(page), class(page$waarde)), is.numeric(page$waarde) && nrow(page) > 100)
query <- paste0(B, "/api/v1/observations?indicator=jongeren-met-jeugdzorg&region=GM0150")
table <- read.csv(paste0(query, "&format=csv"))
tell("CSV of the API beside its JSON", sprintf("%d rows, the same values", nrow(table)), all.equal(table$value, jsonlite::fromJSON(query)$observations$value))
feed <- jsonlite::fromJSON(paste0(B, "/odata/v1/Estafette/jeugd-gemeenten/Observations?$filter=RegioS%20eq%20'GM0150'"))$value
tell("OData feed beside the API", sprintf("%d rows, the same values", nrow(feed)), all.equal(feed$Value[feed$Measure == "jongeren-met-jeugdzorg"], table$value))
