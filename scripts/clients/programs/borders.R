# sf reads the borders and judges whether they can be measured.
B <- commandArgs(TRUE)[1]
tell <- function(what, outcome, state) cat(state, what, outcome, sep = "\t", fill = FALSE, "\n")
cat("version\tsf ", as.character(packageVersion("sf")), "\n", sep = "")
suppressMessages(sf::sf_use_s2(FALSE))
for (name in c("gemeenten-2024", "wijken-2024")) {
  borders <- sf::st_read(paste0(B, "/grenzen/", name, ".geojson"), quiet = TRUE)
  bad <- sum(!sf::st_is_valid(borders))
  tell(paste0(name, ": regions whose polygons overlap each other"), sprintf("%d of %d", bad, nrow(borders)), if (bad == 0) "right" else "known")
}
