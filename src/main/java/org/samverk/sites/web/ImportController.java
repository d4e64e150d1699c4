package org.samverk.sites.web;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
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
import org.springframework.web.multipart.MultipartFile;

/// Importing a folder of Markdown, for administrators: a zip file from their own machine, or a folder on the server.
@Controller
class ImportController {
    private final ImportRuns runs;

    ImportController(ImportRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/admin/import")
    View form(Actor actor) {
        return View.page("sites/import", new ImportPage("intranet", "", "", runs.newest(actor), List.of()));
    }

    @PostMapping("/admin/import")
    View start(
            Actor actor,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var id = file == null || file.isEmpty()
                    ? runs.start(actor, new Importing.Order(folder(folder), site(site), section), () -> {})
                    : unpacked(actor, file, site(site), section);
            return View.redirect("/admin/import/" + id);
        } catch (InvalidInputException e) {
            return again(actor, site, section, folder, e.problems());
        }
    }

    @GetMapping("/admin/import/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("sites/importRun", runs.require(actor, id));
    }

    private UUID unpacked(Actor actor, MultipartFile file, SiteKind site, String section) {
        try (var stream = file.getInputStream()) {
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

    private View again(Actor actor, String site, String section, String folder, List<Problem> problems) {
        return View.invalid("sites/import", new ImportPage(site, section, folder, runs.newest(actor), problems));
    }

    private static SiteKind site(String code) {
        try {
            return SiteKind.of(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
