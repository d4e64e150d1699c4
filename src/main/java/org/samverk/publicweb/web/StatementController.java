package org.samverk.publicweb.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.publicweb.Statement;
import org.samverk.publicweb.StatementFields;
import org.samverk.publicweb.Statements;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Where publishers write what is said of the site's accessibility.
@Controller
class StatementController {
    private static final String TEMPLATE = "publicweb/statement";
    private final Statements statements;
    private final Writing writing;

    StatementController(Statements statements, Writing writing) {
        this.statements = statements;
        this.writing = writing;
    }

    @GetMapping("/publisher/accessibility")
    View edit(Actor actor) {
        actor.require(Role.PUBLISHER);
        var form = StatementForm.of(statements.find().orElse(null));
        return View.page(TEMPLATE, new StatementPage(form, false, List.of()));
    }

    @PostMapping("/publisher/accessibility")
    View write(Actor actor, @ModelAttribute StatementForm form) {
        actor.require(Role.PUBLISHER);
        try {
            var words = writing.read(actor, form.content(), form.markdown());
            var fields = new StatementFields(
                    form.conformance(), words, form.assessedOn(), form.assessedBy(), form.contact());
            statements.write(actor, form.base(), fields);
            return View.redirect("/public/accessibility");
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new StatementPage(form, false, e.problems()));
        } catch (ConflictException e) {
            var newer = statements.find().map(Statement::edition).orElse(0);
            return View.page(TEMPLATE, new StatementPage(form.on(newer), true, List.of()), HttpStatus.CONFLICT);
        }
    }
}
