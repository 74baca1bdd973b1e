import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node on 127.0.0.1 with its default settings, until standard input ends: with whoever started it. */
class OpenSearchNode {

    public static void main(String[] arguments) throws Exception {
        String directory = arguments[0];
        String port = arguments[1];
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                        settings.put("network.host", "127.0.0.1");
                        settings.put("http.port", port);
                    })
                    .build(OpenSearchRunner.newConfigs()
                            .basePath(directory)
                            .clusterName("benchmark")
                            .numOfNode(1)
                            .useLogger());
            runner.ensureYellow();
            while (System.in.read() >= 0) {
                // nothing is said here
            }
        }
    }
}
