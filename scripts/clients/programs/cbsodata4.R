# cbsodata4, the package with which R reads Statistics Netherlands, reads us: the one thing changed is the
# address where its catalogues begin, which it keeps as a constant.
B <- commandArgs(TRUE)[1]
tell <- function(what, outcome, right) cat(if (isTRUE(right)) "right" else "wrong", what, outcome, sep = "\t", fill = FALSE, "\n")
cat("version\tcbsodata4 ", as.character(packageVersion("cbsodata4")), "\n", sep = "")
utils::assignInNamespace("BASEURL4", paste0(B, "/odata/v1"), "cbsodata4")
library(cbsodata4)
all <- cbs4_get_datasets(catalog = "Estafette")
tell("list of datasets", sprintf("%d datasets, changed on a %s", nrow(all), class(all$Modified)[1]), nrow(all) > 20 && inherits(all$Modified, "POSIXct"))
meta <- cbs4_get_metadata("jeugd-gemeenten", catalog = "Estafette")
tell("what a dataset says of itself", paste(names(meta), collapse = ", "), nrow(meta$MeasureCodes) > 10 && nrow(meta$RegioSCodes) > 300)
rows <- cbs4_get_observations("jeugd-gemeenten", catalog = "Estafette")
tell("all observations, page by page", sprintf("%d rows", nrow(rows)), nrow(rows) == meta$Properties$ObservationCount)
few <- cbs4_get_observations("jeugd-gemeenten", catalog = "Estafette", Perioden = contains("2022") | "2021JJ00", RegioS = c("GM0150", "NL00"), download_dir = tempfile())
tell("a choice of regions and periods", sprintf("%d rows", nrow(few)), setequal(few$RegioS, c("GM0150", "NL00")) && nrow(few) > 50)
named <- cbs4_add_label_columns(few)
tell("names of all codes", paste(unique(named$RegioSLabel), collapse = ", "), !anyNA(named$MeasureLabel) && !anyNA(named$RegioSLabel) && !anyNA(named$PeriodenLabel))
wide <- cbs4_get_data("jeugd-gemeenten", catalog = "Estafette", RegioS = "GM0150", download_dir = tempfile())
tell("one column for each figure", sprintf("%d rows, %d columns, no name twice", nrow(wide), ncol(wide)), ncol(wide) > 40 && !anyDuplicated(names(wide)))
