package org.samverk.sites;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samverk.access.Actor;
import org.samverk.kernel.Command;
import org.samverk.kernel.InvalidInputException;
import org.springframework.stereotype.Component;

/// `./run import FOLDER --site intranet --section NAME`
@Component
class ImportCommand implements Command {
    private static final String USAGE = "Usage: ./run import FOLDER [--site intranet|public] --section NAME";
    private final ImportRuns runs;

    ImportCommand(ImportRuns runs) {
        this.runs = runs;
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
            var order = new Importing.Order(folder, site, options.getOrDefault("--section", ""));
            return print(runs.run(Actor.SYSTEM, order, ImportCommand::progress));
        } catch (IllegalArgumentException e) {
            System.err.println(USAGE);
            return 2;
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> System.err.println(problem.field() + ": " + problem.arguments()));
            System.err.println(USAGE);
            return 2;
        }
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
        System.out.printf("\rImporting %d of %d pages", done, total);
        System.out.flush();
    }

    private static int print(ImportRun run) {
        System.out.printf(
                "%n%d new, %d changed, %d unchanged, %d left alone because they were changed here, %d skipped%n",
                run.count("created"),
                run.count("changed"),
                run.count("unchanged"),
                run.count("kept"),
                run.count("skipped"));
        for (var kind : List.of("skipped", "kept", "link", "image", "tag")) {
            run.of(kind).forEach(note -> System.out.printf("  %-8s %s: %s%n", kind, note.source(), note.detail()));
        }
        System.out.println("The section is at " + run.site().root());
        return run.state().equals("done") ? 0 : 1;
    }
}
