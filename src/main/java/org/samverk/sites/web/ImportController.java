package org.samverk.sites.web;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.files.Attached;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.ImportRuns;
import org.samverk.sites.Importing;
import org.samverk.sites.SiteKind;
import org.samverk.sites.Unpacking;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Importing a folder of Markdown, for administrators: a zip file from their own machine, or a folder on the server.
/// The zip file comes as every other file does: in parts that can be resumed when a script sends it, scanned, and kept
/// as the administrator's own, so that a form that comes back need not send it again.
@Controller
class ImportController {
    private final ImportRuns runs;
    private final Files files;

    ImportController(ImportRuns runs, Files files) {
        this.runs = runs;
        this.files = files;
    }

    @GetMapping("/admin/import")
    View form(Actor actor) {
        return View.page("sites/import", new ImportPage("intranet", "", "", List.of(), runs.newest(actor), List.of()));
    }

    @PostMapping("/admin/import")
    View start(
            Actor actor,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String folder,
            Attached attached) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var id = attached.ids().isEmpty()
                    ? runs.start(actor, new Importing.Order(folder(folder), site(site), section), () -> {})
                    : unpacked(actor, attached.files(), site(site), section);
            return View.redirect("/admin/import/" + id);
        } catch (InvalidInputException e) {
            var page = new ImportPage(site, section, folder, attached.files(), runs.newest(actor), e.problems());
            return View.invalid("sites/import", page);
        }
    }

    @GetMapping("/admin/import/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("sites/importRun", runs.require(actor, id));
    }

    private UUID unpacked(Actor actor, List<StoredFile> sent, SiteKind site, String section) {
        if (sent.size() > 1) {
            throw new InvalidInputException("file", "sites.import.oneZip");
        }
        try (var stream = java.nio.file.Files.newInputStream(files.content(sent.getFirst()))) {
            return start(actor, Unpacking.unpack(stream), site, section);
        } catch (IOException e) {
            throw new InvalidInputException("file", "sites.import.noZip");
        }
    }

    private UUID start(Actor actor, Path unpacked, SiteKind site, String section) {
        try {
            var order = new Importing.Order(Unpacking.top(unpacked), site, section);
            return runs.start(actor, order, () -> Unpacking.delete(unpacked));
        } catch (InvalidInputException e) {
            Unpacking.delete(unpacked);
            throw e;
        }
    }

    private static Path folder(String typed) {
        if (typed.isBlank()) {
            throw new InvalidInputException("file", "sites.import.nothing");
        }
        try {
            return Path.of(typed.strip());
        } catch (InvalidPathException e) {
            throw new InvalidInputException("folder", "sites.import.noFolder", "");
        }
    }

    private static SiteKind site(String code) {
        try {
            return SiteKind.of(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
