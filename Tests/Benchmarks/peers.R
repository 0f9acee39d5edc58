# Times kernels of the R package sna on one graph.
#
#     Rscript peers.R sna FILE --kernels NAME,NAME [--directed] [--warm-up SECONDS]
#
# Input and output are those of peers.py.

options(digits = 17)
arguments <- commandArgs(trailingOnly = TRUE)
file <- arguments[2]
names <- strsplit(arguments[match("--kernels", arguments) + 1], ",")[[1]]
is_directed <- "--directed" %in% arguments
warm_up <- as.numeric(arguments[match("--warm-up", arguments) + 1])

quoted <- function(text) paste0('"', gsub('["\\\\\n]', " ", text), '"')
emit <- function(...) {
  cat("{", paste(quoted(names(list(...))), c(...), sep = ": ", collapse = ", "), "}\n", sep = "")
}

if (!suppressWarnings(suppressMessages(require(sna, quietly = TRUE)))) {
  emit(absent = quoted("sna isn't installed"))
  quit()
}
version <- quoted(as.character(packageVersion("sna")))

# sna reads no edge lists, so that reading is R's own; an undirected edge is two arcs.
read <- function(file) {
  edges <- as.matrix(read.table(file)) + 1
  arcs <- if (is_directed) edges else rbind(edges, edges[, 2:1])
  structure(cbind(arcs, 1), n = max(arcs))
}

largest_and_sum <- function(values) c(max(values), sum(values))

# The E-I index and the assortativity of two groups by turns, and of many shufflings of them, over the
# ends of the edges: sna's own qaptest takes whole matrices for every shuffling.
permutation_tests <- function(graph) {
  edges <- as.edgelist.sna(graph)
  edges <- edges[edges[, 1] < edges[, 2], ]
  first <- edges[, 1]
  second <- edges[, 2]
  count <- attr(graph, "n")
  degrees <- tabulate(c(first, second), count)
  statistics <- function(labels) {
    within <- mean(labels[first] == labels[second])
    share <- sum(degrees * labels) / sum(degrees)
    expected <- share^2 + (1 - share)^2
    c(1 - 2 * within, (within - expected) / (1 - expected))
  }
  labels <- (seq_len(count) - 1) %% 2
  set.seed(1)
  list(observed = statistics(labels), shuffled = replicate(10000, statistics(sample(labels))))
}

kernels <- list(
  readEdgeList = list(read, function(r, g) c(attr(r, "n"), nrow(r) / if (is_directed) 1 else 2)),
  connectedComponents = list(
    function(g) component.dist(g, connected = "weak"),
    function(r, g) c(length(r$csize), max(r$csize))),
  stronglyConnectedComponents = list(
    function(g) component.dist(g, connected = "strong"),
    function(r, g) c(length(r$csize), max(r$csize))),
  blockDecomposition = list(
    function(g) cutpoints(g, mode = "graph"),
    function(r, g) c(length(r), NA, NA)),
  coreNumbers = list(
    function(g) kcores(g, mode = "graph"),
    function(r, g) largest_and_sum(r)),
  betweennessCentrality = list(
    function(g) betweenness(g, gmode = "graph"),
    function(r, g) largest_and_sum(r)),
  harmonicCentrality = list(
    function(g) closeness(g, gmode = "graph", cmode = "suminvundir"),
    function(r, g) largest_and_sum(r)),
  eigenvectorCentrality = list(
    function(g) evcent(g, gmode = "graph"),
    function(r, g) sum(abs(r)) / max(abs(r))),
  permutationTests = list(
    permutation_tests,
    function(r, g) {
      c(rbind(r$observed, rowMeans(r$shuffled), apply(r$shuffled, 1, sd)))
    }))

peak_memory <- function() {
  status <- readLines("/proc/self/status")
  as.numeric(gsub("[^0-9]", "", grep("^VmHWM", status, value = TRUE))) * 1024
}

# The times of the processor and of the wall; a first run that is short only prepares.
timed <- function(run, graph) {
  once <- function() {
    times <- system.time(result <<- run(graph), gcFirst = FALSE)
    c(times[["user.self"]] + times[["sys.self"]], times[["elapsed"]])
  }
  result <- NULL
  times <- once()
  if (times[1] <= warm_up) {
    # R's clock has ticks of a millisecond, so that short runs are measured together.
    count <- max(1, ceiling(0.05 / max(times[1], 1e-4)))
    all <- system.time(for (i in seq_len(count)) run(graph), gcFirst = FALSE)
    times <- c(all[["user.self"]] + all[["sys.self"]], all[["elapsed"]]) / count
  }
  list(result = result, cpu = times[1], wall = times[2])
}

numbers <- function(values) {
  paste0("[", paste(ifelse(is.na(values), "null", format(values, digits = 15)), collapse = ", "), "]")
}

graph <- NULL
for (name in c("readEdgeList", setdiff(names, "readEdgeList"))) {
  kernel <- kernels[[name]]
  if (is.null(kernel)) next
  emit(started = quoted(name))
  tryCatch({
    times <- timed(kernel[[1]], if (name == "readEdgeList") file else graph)
    if (name == "readEdgeList") graph <- times$result
    emit(
      kernel = quoted(name), version = version, cpu = times$cpu, wall = times$wall,
      answer = numbers(kernel[[2]](times$result, graph)), peakMemory = format(peak_memory()))
  }, error = function(error) {
    emit(kernel = quoted(name), version = version, failed = quoted(conditionMessage(error)))
  })
}
