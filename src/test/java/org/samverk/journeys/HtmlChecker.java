package org.samverk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Nu HTML checker, from its npm package, on all pages at once; and whether each link to a place in the same page
/// leads to one, which that does not look at.
class HtmlChecker {
    private static final Path PACKAGE = Path.of("src/test/frontend");
    private static final Path JAR = PACKAGE.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
    private final Path folder;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> nowhere = new ArrayList<>();

    HtmlChecker(Path folder) {
        this.folder = folder;
    }

    /// @param where which page it is, for the report
    synchronized void add(String where, String html) {
        var name = "page" + names.size() + ".html";
        names.put(name, where);
        nowhere.addAll(leadNowhere(html)
                .map(link -> where + ": nothing on the page is at " + link)
                .toList());
        try {
            Files.writeString(folder.resolve(name), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> leadNowhere(String html) {
        var page = Jsoup.parse(html);
        return page.select("a[href^=#]").eachAttr("href").stream()
                .filter(link -> page.getElementById(link.substring(1)) == null);
    }

    /// @return what is wrong, one line an error
    List<String> errors() {
        if (!Files.exists(JAR)) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund"), PACKAGE);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xss8m",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--format",
                "json",
                "--errors-only",
                "--exit-zero-always",
                "--stdout",
                ".");
        var report = JsonMapper.shared().readTree(run(command, folder));
        var found = new ArrayList<>(nowhere);
        report.path("messages").forEach(message -> found.add(line(message)));
        return found.stream().distinct().toList();
    }

    private String line(JsonNode message) {
        var url = message.path("url").asString("");
        var where = names.getOrDefault(url.substring(url.lastIndexOf('/') + 1), url);
        return where + ": " + message.path("message").asString("") + " "
                + message.path("extract").asString("").strip();
    }

    private static String run(List<String> command, Path folder) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
