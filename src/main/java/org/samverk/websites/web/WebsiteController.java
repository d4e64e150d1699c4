package org.samverk.websites.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.samverk.websites.WebsiteFields;
import org.samverk.websites.Websites;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Which sections of the public web are sites of their own, for administrators.
@Controller
class WebsiteController {
    private static final String PATH = "/admin/websites";
    private static final String TEMPLATE = "websites/website";
    private final Websites websites;
    private final WebsitePages pages;
    private final Writing writing;
    private final Feedback feedback;

    WebsiteController(Websites websites, WebsitePages pages, Writing writing, Feedback feedback) {
        this.websites = websites;
        this.pages = pages;
        this.writing = writing;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        return View.page("websites/list", new WebsiteList(websites.list(actor), websites.candidates(actor)));
    }

    @GetMapping(PATH + "/{page}")
    View show(Actor actor, @PathVariable UUID page) {
        return View.page(TEMPLATE, pages.of(actor, page));
    }

    @PostMapping(PATH + "/{page}")
    View write(Actor actor, @PathVariable UUID page, @ModelAttribute WebsiteForm form, HttpServletRequest request) {
        var known = pages.of(actor, page);
        try {
            var foot = writing.read(actor, form.content(), form.markdown());
            var fields = new WebsiteFields(form.host(), form.name(), form.language(), form.colour(), foot);
            websites.write(actor, page, form.base(), fields);
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, known.with(form, false, e.problems()));
        } catch (ConflictException e) {
            var now = known.site() == null ? 0 : known.site().edition();
            var newer = known.with(form.on(now), true, List.of());
            return View.page(TEMPLATE, newer, HttpStatus.CONFLICT);
        }
        feedback.success(request, "websites.saved");
        return View.redirect(PATH + "/" + page);
    }

    @PostMapping(PATH + "/{page}/end")
    View end(Actor actor, @PathVariable UUID page, HttpServletRequest request) {
        websites.end(actor, page);
        feedback.success(request, "websites.ended");
        return View.redirect(PATH);
    }
}
