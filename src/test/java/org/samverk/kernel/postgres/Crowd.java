package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Windows of the real client, without a screen, that write on one draft at random while their networks fail now and
/// then; a program of its own.
final class Crowd implements AutoCloseable {
    private static final String PROGRAM = "target/test-frontend/crowd.mjs";
    private static final Pattern DRAFT = Pattern.compile("href=\"(/drafts/[0-9a-f-]{36})\"");
    private final Process process;

    /// @param node which one it asks
    record Window(URI node, SignedIn person) {
        private String json() {
            return "{\"base\":\"%s\",\"cookie\":\"%s\",\"csrf\":\"%s\"}"
                    .formatted(node, person.cookie(), person.csrf());
        }
    }

    /// Returns when all windows stand open and write.
    Crowd(String draft, List<Window> windows, int seconds, int seed) throws IOException {
        var all = windows.stream().map(Window::json).collect(Collectors.joining(","));
        var task = "{\"base\":\"\",\"draft\":\"%s\",\"windows\":[%s],\"seconds\":%d,\"seed\":%d}"
                .formatted(draft, all, seconds, seed);
        process = new ProcessBuilder("node", PROGRAM, task)
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        var lines = process.inputReader();
        for (var line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
            assertThat(line).as(said.toString()).isNotNull();
            said.append(line).append('\n');
        }
    }

    /// A draft that all of them may write on.
    static String draft(Entrance program, List<SignedIn> writers) throws IOException, InterruptedException {
        var page = writers.getFirst().get(program, "/drafts").body();
        for (var draft :
                DRAFT.matcher(page).results().map(found -> found.group(1)).toList()) {
            var may = true;
            for (var writer : writers) {
                var text = HttpRequest.newBuilder(program.address(draft + "/text"));
                may &= writer.ask(text.header("Accept", "application/json")).statusCode() == 200;
            }
            if (may) {
                return draft;
            }
        }
        throw new AssertionError("There is no draft that all may write on");
    }

    static void pack() throws IOException, InterruptedException {
        var packing = new ProcessBuilder(
                        "node",
                        "src/test/frontend/build.mjs",
                        Path.of(PROGRAM).toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(packing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(packing.waitFor()).as(said).isZero();
    }

    /// Waits until all have written and have been compared.
    ///
    /// @return what is wrong, or how much was written; `exit` with its code at the end
    String said() throws InterruptedException {
        var said = process.inputReader().lines().collect(Collectors.joining("\n"));
        return said + "\nexit " + process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
