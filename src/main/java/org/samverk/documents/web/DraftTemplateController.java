package org.samverk.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.documents.DraftTemplates;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where administrators keep what drafts may begin with.
@Controller
@RequestMapping("/admin/draft-templates")
class DraftTemplateController {
    private static final String LIST = "/admin/draft-templates";
    private static final String FORM = "documents/template";
    private final DraftTemplates templates;
    private final Writing writing;
    private final Submissions submissions;
    private final Feedback feedback;

    DraftTemplateController(DraftTemplates templates, Writing writing, Submissions submissions, Feedback feedback) {
        this.templates = templates;
        this.writing = writing;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping
    View list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page("documents/templates", templates.list(actor));
    }

    @GetMapping("/new")
    View blank(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page(FORM, new TemplatePage(null, TemplateForm.EMPTY, false, List.of()));
    }

    @GetMapping("/{id}")
    View edit(Actor actor, @PathVariable UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var form = TemplateForm.of(templates.require(actor, id));
        return View.page(FORM, new TemplatePage(id, form, false, List.of()));
    }

    @PostMapping
    View create(
            Actor actor,
            @ModelAttribute TemplateForm form,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var path = submissions.once(actor, once, () -> {
                var text = writing.read(actor, form.content(), form.markdown());
                templates.create(actor, form.name(), form.description(), text);
                return LIST;
            });
            feedback.success(request, "documents.template.saved");
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new TemplatePage(null, form, false, e.problems()));
        }
    }

    @PostMapping("/{id}")
    View change(Actor actor, @PathVariable UUID id, @ModelAttribute TemplateForm form, HttpServletRequest request) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var text = writing.read(actor, form.content(), form.markdown());
            templates.change(actor, id, form.base(), form.name(), form.description(), text);
            feedback.success(request, "documents.template.saved");
            return View.redirect(LIST);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new TemplatePage(id, form, false, e.problems()));
        } catch (ConflictException e) {
            var newer = form.on(templates.require(actor, id).edition());
            return View.page(FORM, new TemplatePage(id, newer, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id}/removal")
    View remove(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        templates.remove(actor, id);
        feedback.success(request, "documents.template.removed");
        return View.redirect(LIST);
    }
}
