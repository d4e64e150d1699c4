package bench;

import java.util.Locale;

/// Processor time in milliseconds, by who took it.
///
/// @param load  what asks
/// @param total of all cores, idle ones too
/// @param idle  of `total`
record Shares(double nodes, double database, double balancer, double search, double load, double total, double idle) {
    static final String HEADER =
            "%8s %8s %8s %8s %8s %8s %8s".formatted("nodes", "database", "nginx", "search", "load", "others", "idle");

    Shares since(Shares before) {
        return new Shares(
                nodes - before.nodes,
                database - before.database,
                balancer - before.balancer,
                search - before.search,
                load - before.load,
                total - before.total,
                idle - before.idle);
    }

    /// In hundredths of the time of all cores. Others are programs that have nothing to do with it.
    String row() {
        var others = total - idle - nodes - database - balancer - search - load;
        return String.format(
                Locale.ROOT,
                "%8.0f %8.0f %8.1f %8.1f %8.0f %8.0f %8.0f",
                percent(nodes),
                percent(database),
                percent(balancer),
                percent(search),
                percent(load),
                percent(others),
                percent(idle));
    }

    private double percent(double milliseconds) {
        return 100 * milliseconds / total;
    }
}
