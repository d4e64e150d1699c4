package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

/// How long it takes from a sign that somebody writes to the windows of all others: eight people write on one draft of
/// 30 000 words for a minute, each two or three times a second. `./bench typing` starts Samverk and packs the windows.
public final class Typing {
    private static final int WORDS = 30_000;
    private static final int EDITORS = 8;
    private static final int SECONDS = 60;

    private Typing() {}

    /// @param arguments the port, and the program of the windows
    public static void main(String[] arguments) throws Exception {
        var base = "http://127.0.0.1:" + arguments[0];
        var owner = new Reader(base, "bjorn");
        var draft = owner.draft(text());
        var windows = new ArrayList<String>();
        for (var number = 0; number < EDITORS; number++) {
            windows.add(new Reader(base, "bjorn").window());
        }
        System.out.printf("%nTyping: %d windows on one draft of %d words, %d seconds%n", EDITORS, WORDS, SECONDS);
        var task = "{\"base\":\"%s\",\"draft\":\"%s\",\"windows\":[%s],\"seconds\":%d,\"seed\":1,\"mode\":\"latency\"}"
                .formatted(base, draft, String.join(",", windows), SECONDS);
        var crowd = new ProcessBuilder("node", Path.of(arguments[1]).toString(), task)
                .inheritIO()
                .start();
        System.exit(crowd.waitFor());
    }

    /// Paragraphs of words that mean nothing, of lengths as in Swedish.
    private static String text() {
        var chance = new Random(7);
        var text = new StringBuilder();
        for (var word = 1; word <= WORDS; word++) {
            chance.ints(2 + chance.nextInt(9), 'a', 'z' + 1).forEach(text::appendCodePoint);
            text.append(word % 80 == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
