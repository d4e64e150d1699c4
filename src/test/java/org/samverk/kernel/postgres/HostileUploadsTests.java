package org.samverk.kernel.postgres;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;
import org.samverk.files.HostileFile;
import org.samverk.files.HostileFiles;
import tools.jackson.databind.json.JsonMapper;

/// Files that are meant to do harm, brought to a program with the heap that `./run` gives it: each is answered,
/// a browser shows none of them, and none takes the memory that others need. Prints how long each took, and the most
/// memory that the program had meanwhile.
@Tag("long")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class HostileUploadsTests {
    private static final Duration READ = Duration.ofSeconds(100);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path data = TestFolders.create("hostile");
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningSamverk program;
    private SignedIn anna;
    private String token = "";

    @BeforeEach
    void start() throws Exception {
        var heap = SignedIn.find(Files.readString(Path.of("run")), "SAMVERK_JAVA_OPTIONS:-([^}]+)}");
        program = new RunningSamverk(data, Map.of("JDK_JAVA_OPTIONS", heap));
        anna = new SignedIn(program, "anna");
        token = anna.token(program);
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        anna.close();
        program.close();
        TestFolders.delete(data);
    }

    @Test
    void each_is_answered_shown_by_no_browser_and_leaves_memory_to_others() throws Exception {
        var softly = new SoftAssertions();
        for (var file : HostileFiles.all()) {
            bring(file, softly);
        }
        everybodyAtOnce(softly);
        softly.assertThat(Files.readString(program.log())).doesNotContain("OutOfMemoryError");
        softly.assertThat(program.isRunning()).isTrue();
        softly.assertAll();
    }

    private void bring(HostileFile file, SoftAssertions softly) throws Exception {
        forgetPeak();
        var began = System.nanoTime();
        var answer = send(file);
        var answered = milliseconds(began);
        softly.assertThat(answer.statusCode()).as(file.name()).isIn(201, 422);
        var state = "refused";
        if (answer.statusCode() == 201) {
            var id = JSON.readTree(answer.body()).get("id").asString();
            state = await().atMost(READ).until(() -> state(id), now -> !now.equals("waiting"));
            assertSaved(file, id, softly);
        }
        System.out.printf(
                "%-40s %,12d bytes: %d after %,d ms, %s after %,d ms, at most %,d MB%n",
                file.name(), file.content().length, answer.statusCode(), answered, state, milliseconds(began), peak());
    }

    /// What is given out is a picture that was written anew, or something to save.
    private void assertSaved(HostileFile file, String id, SoftAssertions softly) throws Exception {
        var given = anna.get(program, "/files/" + id);
        softly.assertThat(given.statusCode()).as(file.name()).isEqualTo(200);
        softly.assertThat(header(given, "X-Content-Type-Options"))
                .as(file.name())
                .isEqualTo("nosniff");
        softly.assertThat(header(given, "Content-Security-Policy"))
                .as(file.name())
                .startsWith("sandbox; default-src 'none'");
        if (Set.of("image/png", "image/jpeg").contains(header(given, "Content-Type"))) {
            softly.assertThat(given.body()).as(file.name()).doesNotContain("script");
        } else {
            softly.assertThat(header(given, "Content-Disposition"))
                    .as(file.name())
                    .startsWith("attachment");
        }
        softly.assertThat(text(id)).as(file.name()).doesNotContain("root:");
    }

    /// Those that need most memory, by four at once, while somebody reads.
    private void everybodyAtOnce(SoftAssertions softly) throws Exception {
        forgetPeak();
        var large = HostileFiles.all().stream()
                .filter(file -> Set.of("is-as-large-as-may-be.png", "a-huge-picture.pdf", "a-gigabyte.docx")
                        .contains(file.name()))
                .toList();
        try (var people = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 12)
                    .mapToObj(number -> people.submit(
                            () -> send(large.get(number % large.size())).statusCode()))
                    .toList();
            var began = System.nanoTime();
            softly.assertThat(anna.get(program, "/").statusCode()).isEqualTo(200);
            System.out.printf("A page meanwhile took %,d ms%n", milliseconds(began));
            for (var one : sent) {
                softly.assertThat(one.get()).isIn(201, 422);
            }
        }
        System.out.printf("Twelve by four at once: at most %,d MB%n", peak());
    }

    private HttpResponse<String> send(HostileFile file) throws Exception {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
        return client.send(
                asked("/api/v1/files?name=" + name)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file.content()))
                        .build(),
                BodyHandlers.ofString());
    }

    private String state(String id) throws Exception {
        return read(id, "state");
    }

    private String text(String id) throws Exception {
        return read(id, "text");
    }

    private String read(String id, String field) throws Exception {
        var answer = client.send(asked("/api/v1/files/" + id + "/text").build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get(field).asString();
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(program.address(path)).header("Authorization", "Bearer " + token);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static long milliseconds(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// Linux counts the most anew from here on.
    private void forgetPeak() throws Exception {
        Files.writeString(process().resolve("clear_refs"), "5");
    }

    /// In megabytes.
    private long peak() throws Exception {
        return Files.readAllLines(process().resolve("status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private Path process() {
        return Path.of("/proc", "" + List.copyOf(program.processes()).getFirst());
    }
}
