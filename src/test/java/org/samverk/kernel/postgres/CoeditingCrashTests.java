package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// Eight windows of the real client write on one draft at random, their networks fail now and then, and the program is
/// killed while they do. At the end all have the server's text, and what was acknowledged is in it, once.
///
/// `./test coediting` does it twenty times for a minute each, with two kills; otherwise it is done once, for a short
/// time, with one.
@Tag("long")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CoeditingCrashTests {
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("SAMVERK_TEST_RUNS", "1"));
    private static final String CROWD = "target/test-frontend/crowd.mjs";
    private static final int WINDOWS = 8;
    private static final List<String> WRITERS = List.of("bjorn", "farid");

    private final Path data = TestFolders.create("coediting");

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void what_was_acknowledged_is_in_everybodys_text_once_whatever_breaks() throws Exception {
        pack();
        try (var program = new RunningSamverk(data)) {
            var windows =
                    WRITERS.stream().map(writer -> signIn(program, writer)).toList();
            var draft = draft(program, windows);
            for (int run = 0; run < RUNS; run++) {
                int seed = ThreadLocalRandom.current().nextInt(1, 100_000);
                var said = write(program, draft, windows, seed);
                assertThat(said).as("seed " + seed).endsWith("exit 0");
            }
        }
    }

    private static void pack() throws Exception {
        var packing = new ProcessBuilder(
                        "node",
                        "src/test/frontend/build.mjs",
                        Path.of(CROWD).toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(packing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(packing.waitFor()).as(said).isZero();
    }

    private String write(RunningSamverk program, String draft, List<Window> windows, int seed) throws Exception {
        var seconds = RUNS > 1 ? 60 : 12;
        var crowd = new ProcessBuilder("node", CROWD, task(program, draft, windows, seconds, seed))
                .redirectErrorStream(true)
                .start();
        try (var lines = crowd.inputReader()) {
            readUntil(lines, "ready");
            for (int kills = RUNS > 1 ? 2 : 1; kills > 0; kills--) {
                Signals.pause(Duration.ofSeconds(seconds / 3));
                program.kill();
                program.start();
            }
            var said = lines.lines().collect(Collectors.joining("\n"));
            System.out.println("seed " + seed + ": " + said.replace('\n', ' '));
            return said + "\nexit " + crowd.waitFor();
        } finally {
            crowd.destroyForcibly();
        }
    }

    private static void readUntil(BufferedReader lines, String word) throws IOException {
        var said = new StringBuilder();
        for (var line = lines.readLine(); !word.equals(line); line = lines.readLine()) {
            assertThat(line).as(said.toString()).isNotNull();
            said.append(line).append('\n');
        }
    }

    private static String task(RunningSamverk program, String draft, List<Window> windows, int seconds, int seed) {
        var all = IntStream.range(0, WINDOWS)
                .mapToObj(number -> windows.get(number % windows.size()))
                .map(window -> "{\"cookie\":\"%s\",\"csrf\":\"%s\"}".formatted(window.cookie(), window.csrf()))
                .collect(Collectors.joining(","));
        return "{\"base\":\"%s\",\"draft\":\"%s\",\"windows\":[%s],\"seconds\":%d,\"seed\":%d}"
                .formatted(program.address(""), draft, all, seconds, seed);
    }

    /// Somebody's browser.
    ///
    /// @param drafts those of their groups
    private record Window(String cookie, String csrf, List<String> drafts) {}

    private static Window signIn(RunningSamverk program, String username) {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var form = Map.of("_csrf", find(get(client, program, "/sign-in"), "name=\"_csrf\"[^>]*value=\"([^\"]+)\""));
            client.send(post(program, "/sign-in/demo/" + username, form), BodyHandlers.discarding());
            var page = get(client, program, "/drafts");
            var drafts = Pattern.compile("href=\"(/drafts/[0-9a-f-]{36})\"")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var cookie = cookies.getCookieStore().getCookies().stream()
                    .map(HttpCookie::toString)
                    .collect(Collectors.joining("; "));
            return new Window(cookie, find(page, "name=\"csrf-token\" content=\"([^\"]+)\""), drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// One that all may write on.
    private static String draft(RunningSamverk program, List<Window> windows) {
        return windows.getFirst().drafts().stream()
                .filter(draft -> windows.stream().allMatch(window -> writes(program, window, draft)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean writes(RunningSamverk program, Window window, String draft) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(program.address(draft + "/text"))
                    .header("Cookie", window.cookie())
                    .header("Accept", "application/json")
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String get(HttpClient client, RunningSamverk program, String path)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest post(RunningSamverk program, String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(program.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
