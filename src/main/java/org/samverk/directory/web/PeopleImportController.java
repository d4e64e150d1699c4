package org.samverk.directory.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.directory.PeopleImports;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Sending a file of people, and the files before.
@Controller
class PeopleImportController {
    private static final String TEMPLATE = "directory/imports";
    private final PeopleImports imports;

    PeopleImportController(PeopleImports imports) {
        this.imports = imports;
    }

    @GetMapping("/admin/people-import")
    View form(Actor actor) {
        return View.page(TEMPLATE, new PeopleImportsPage(imports.newest(actor), List.of()));
    }

    @PostMapping("/admin/people-import")
    View upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        actor.require(Role.ADMINISTRATOR);
        try {
            if (file == null || file.isEmpty()) {
                throw new InvalidInputException("file", "directory.problem.noFile");
            }
            var name = file.getOriginalFilename();
            return View.redirect(
                    "/admin/people-import/" + imports.upload(actor, name == null ? "" : name, file.getBytes()));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new PeopleImportsPage(imports.newest(actor), e.problems()));
        }
    }
}
