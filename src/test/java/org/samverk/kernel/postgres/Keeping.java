package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverk.kernel.Sha256;

/// Files, whole and in parts, texts that several write at once, and pages that go live.
final class Keeping {
    /// Sites on which pages go live.
    static final List<String> SITES = List.of("intranet", "public");

    /// Longer than a program is away, shorter than [Workday] waits.
    private static final Duration A_STEP = Duration.ofMinutes(3);

    private static final Map<String, String> TUS = Map.of("Tus-Resumable", "1.0.0");
    private final Ledger ledger;
    private final String draft;
    private final AtomicInteger published = new AtomicInteger();

    /// @param writer begins the draft that is written at once
    Keeping(Ledger ledger, Patient writer) {
        this.ledger = ledger;
        var group = writer.read("/groups/" + Talking.GROUP).get("id").asString();
        var text = Map.of("group", group, "title", "Skrivet under avbrott", "markdown", "Slut.");
        var path = writer.send("/drafts", text);
        draft = path.substring(path.lastIndexOf('/') + 1);
    }

    void file(Patient owner) {
        var mark = UUID.randomUUID().toString();
        var content = content(mark);
        owner.upload(mark + ".txt", content)
                .ifPresent(file -> put(owner, mark, file.get("id").asString(), "file", content));
    }

    /// By tus 1.0.0, as the script of a page does: it asks how far it came when nothing was answered.
    void fileInParts(Patient owner) {
        var mark = UUID.randomUUID().toString();
        var content = content(mark);
        var name = Base64.getEncoder().encodeToString((mark + ".txt").getBytes(StandardCharsets.UTF_8));
        var headers = Map.of(
                "Tus-Resumable", "1.0.0",
                "Upload-Length", "" + content.length(),
                "Upload-Metadata", "filename " + name);
        var place = owner.ask("POST", "/files/uploads", headers, "", 201)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        put(owner, mark, append(owner, place, content), "file in parts", content);
    }

    /// @return the key of the file
    private static String append(Patient owner, String place, String content) {
        var file = "";
        for (var kept = 0; file.isEmpty(); ) {
            var end = Math.min(content.length(), kept + content.length() / 4 + 1);
            var headers = Map.of(
                    "Tus-Resumable", "1.0.0",
                    "Upload-Offset", "" + kept,
                    "Content-Type", "application/offset+octet-stream");
            var part = owner.ask("PATCH", place, headers, content.substring(kept, end), 204, 409, 404);
            var state = part.status() == 204 ? part : owner.ask("HEAD", place, TUS, "", 200);
            var now = Integer.parseInt(state.header("Upload-Offset"));
            assertThat(now)
                    .as("bytes of %s after %s had been acknowledged", place, kept)
                    .isGreaterThanOrEqualTo(kept);
            kept = now;
            file = state.header("Samverk-File");
        }
        return file;
    }

    private void put(Patient owner, String mark, String file, String kind, String content) {
        owner.send("/groups/" + Talking.GROUP + "/files", Map.of("file", file));
        ledger.add(kind, mark, file, hash(content));
    }

    /// A paragraph before all others. Who was not answered learns from the refusal of the second try whether the first
    /// was taken, as the editor does.
    void step(Patient writer, String window) {
        var mark = UUID.randomUUID().toString();
        var words = Map.of("type", "text", "text", mark);
        var paragraph = Map.of("type", "paragraph", "content", List.of(words));
        var step = Map.of("stepType", "replace", "from", 0, "to", 0, "slice", Map.of("content", List.of(paragraph)));
        var path = "/drafts/" + draft + "/text";
        var version = writer.read(path).get("version").asInt();
        for (var end = Instant.now().plus(A_STEP); ; ) {
            var sent = Map.of("version", version, "client", window, "steps", List.of(step));
            var answer = writer.api("POST", path + "/steps", sent, 200, 409);
            if (answer.status() == 200 || answer.json().get("steps").toString().contains(mark)) {
                ledger.add("step", mark, draft, mark);
                return;
            }
            assertThat(Instant.now())
                    .as(
                            "when step %s on version %s was still refused: %s",
                            mark, version, answer.said().body())
                    .isBefore(end);
            version = answer.json().get("version").asInt();
        }
    }

    /// Every third one for inhabitants.
    void page(Patient publisher) {
        var mark = UUID.randomUUID().toString();
        var site = SITES.get(published.incrementAndGet() % 3 / 2);
        var text = Map.of("site", site, "title", mark, "markdown", Talking.words(mark));
        var place = publisher.send("/publisher/drafts", text);
        var address = publisher.send(place + "/publication", Map.of());
        ledger.add("page", mark, address, Talking.words(mark));
    }

    static String hash(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// Between a kilobyte and some hundred, no two alike.
    private static String content(String mark) {
        var random = ThreadLocalRandom.current();
        var lines = new StringBuilder(mark).append('\n');
        for (int line = random.nextInt(10, 3000); line > 0; line--) {
            lines.append(Long.toHexString(random.nextLong())).append("\n");
        }
        return lines.toString();
    }
}
