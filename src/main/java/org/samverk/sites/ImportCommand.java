package org.samverk.sites;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Command;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// `./run import FOLDER --site intranet --section NAME --history FILE`
@Component
class ImportCommand implements Command {
    private static final String USAGE =
            "Usage: ./run import FOLDER [--site intranet|public] --section NAME [--history FILE]";
    private final ImportRuns runs;
    private final Messages messages;

    ImportCommand(ImportRuns runs, Messages messages) {
        this.runs = runs;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            var options = options(arguments);
            var folder =
                    Path.of(options.getOrDefault("folder", "")).toAbsolutePath().normalize();
            var site = SiteKind.of(options.getOrDefault("--site", "intranet"));
            var order = new Importing.Order(folder, site, options.getOrDefault("--section", ""), history(options));
            return print(runs.run(Actor.SYSTEM, order, ImportCommand::progress));
        } catch (IllegalArgumentException e) {
            System.err.println(USAGE);
            return 2;
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> System.err.println(problem.field() + ": " + words(problem)));
            System.err.println(USAGE);
            return 2;
        }
    }

    private static @Nullable Path history(Map<String, String> options) {
        var file = options.get("--history");
        return file == null ? null : Path.of(file).toAbsolutePath().normalize();
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            if (!word.startsWith("--")) {
                options.put("folder", word);
            } else if (i + 1 < arguments.size()) {
                options.put(word, arguments.get(++i));
            }
        }
        if (!options.containsKey("folder") || !options.containsKey("--section")) {
            throw new IllegalArgumentException("a folder and a section are needed");
        }
        return options;
    }

    private static void progress(int done, int total) {
        System.out.printf("\rImporting %d of %d", done, total);
        System.out.flush();
    }

    private int print(ImportRun run) {
        System.out.printf(
                "%n%d new, %d changed, %d unchanged, %d left alone because they were changed here, %d gone, %d skipped%n",
                run.count("created"),
                run.count("changed"),
                run.count("unchanged"),
                run.count("kept"),
                run.count("gone"),
                run.count("skipped"));
        for (var kind : List.of("skipped", "kept", "link", "image", "tag")) {
            print(kind, run.of(kind));
        }
        if (!run.state().equals("done")) {
            System.err.println(messages.get(Locale.ENGLISH, "sites.import." + run.state()));
            return 1;
        }
        System.out.println("The section is at " + run.address());
        return 0;
    }

    private void print(String kind, List<ImportNote> notes) {
        if (!notes.isEmpty()) {
            System.out.println(messages.get(Locale.ENGLISH, "sites.import.kind." + kind) + ":");
        }
        for (var note : notes) {
            var detail = kind.equals("skipped") ? messages.get(Locale.ENGLISH, note.detail()) : note.detail();
            System.out.printf("  %s: %s%n", note.source(), detail);
        }
    }

    private String words(Problem problem) {
        return messages.get(Locale.ENGLISH, problem.messageKey(), problem.arguments());
    }
}
