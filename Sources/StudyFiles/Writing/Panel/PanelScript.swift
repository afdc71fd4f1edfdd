/// A script in R that reads a panel into RSiena and statnet.
enum PanelScript {
  /// The text.
  static let text = """
    # Reads the panel in this folder. Set the working directory to it first.
    # A cell is 1 (tie), 0 (none), NA (nobody reported) or 10 (structural zero: one of the two was not
    # in frame).
    waves <- read.csv("waves.csv", colClasses = "character")
    organisations <- read.csv(
      "organisations.csv", colClasses = "character", encoding = "UTF-8")
    matrices <- lapply(seq_len(nrow(waves)), function(wave) {
      as.matrix(read.table(sprintf("wave-%d.txt", wave)))
    })

    # RSiena. Who comes and goes is in the structural zeros. The other way is composition.txt: then put
    # 0 for 10 first, and add
    #   changes <- sienaCompositionChangeFromFile("composition.txt")
    # to sienaDataCreate. Use one of the two ways.
    if (requireNamespace("RSiena", quietly = TRUE)) {
      ties <- RSiena::sienaDependent(
        array(unlist(matrices), dim = c(nrow(organisations), nrow(organisations), nrow(waves))))
      sector <- RSiena::coCovar(as.numeric(factor(organisations$sector)), centered = FALSE)
      panel <- RSiena::sienaDataCreate(ties, sector)
    }

    # statnet: one network for each snapshot, of those in frame; what nobody reported on is missing.
    if (requireNamespace("network", quietly = TRUE)) {
      networks <- lapply(matrices, function(cells) {
        present <- !apply(cells == 10, 1, function(row) sum(row, na.rm = TRUE) == length(row) - 1)
        net <- network::network(cells[present, present], directed = FALSE)
        network::network.vertex.names(net) <- organisations$id[present]
        network::set.vertex.attribute(net, "sector", organisations$sector[present])
        net
      })
    }

    """
}
