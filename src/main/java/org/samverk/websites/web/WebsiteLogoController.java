package org.samverk.websites.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.SentPicture;
import org.samverk.web.View;
import org.samverk.websites.Websites;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The logo of a site of its own.
@Controller
class WebsiteLogoController {
    private final Websites websites;
    private final WebsitePages pages;
    private final Files files;
    private final Feedback feedback;

    WebsiteLogoController(Websites websites, WebsitePages pages, Files files, Feedback feedback) {
        this.websites = websites;
        this.pages = pages;
        this.files = files;
        this.feedback = feedback;
    }

    @PostMapping("/admin/websites/{page}/logo")
    View change(
            Actor actor,
            @PathVariable UUID page,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var site = websites.require(actor, page);
        try {
            var sent = SentPicture.of(file);
            websites.changeLogo(actor, page, files.storeImage(actor, sent.content(), sent.name()));
        } catch (InvalidInputException invalid) {
            return View.invalid("websites/website", pages.of(actor, page, invalid.problems()));
        }
        feedback.success(request, "websites.saved");
        return View.redirect(site.desk());
    }

    @DeleteMapping("/admin/websites/{page}/logo")
    View remove(Actor actor, @PathVariable UUID page, HttpServletRequest request) {
        var site = websites.require(actor, page);
        websites.changeLogo(actor, page, null);
        feedback.success(request, "websites.saved");
        return View.redirect(site.desk());
    }
}
