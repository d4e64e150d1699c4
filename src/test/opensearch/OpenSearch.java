import org.codelibs.opensearch.runner.OpenSearchRunner;

/// One OpenSearch node: `java -cp 'target/opensearch/*' OpenSearch.java PORT FOLDER`. It says `ready`, and ends when
/// whoever started it lets go of its input.
public final class OpenSearch {
    private OpenSearch() {}

    public static void main(String[] arguments) throws Exception {
        // From when it has started on, what is printed goes to its log.
        var output = System.out;
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings.put("http.port", arguments[0])
                .put("network.host", "127.0.0.1")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", "false"));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[1])
                .clusterName("samverk-tests")
                .numOfNode(1)
                .useLogger());
        output.println("ready");
        while (System.in.read() >= 0) {
            // It works until its input ends.
        }
        System.exit(0);
    }
}
