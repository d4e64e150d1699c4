package org.samverk.sites.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A draft as its readers will see it, on a phone, a tablet and a large screen. The inner page may be framed by this
/// installation alone, runs no script; its links open elsewhere.
@Controller
class DraftPreviewController {
    private static final String FRAMED = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private final DraftPreviews previews;

    DraftPreviewController(DraftPreviews previews) {
        this.previews = previews;
    }

    @GetMapping("/publisher/drafts/{id}/preview")
    View frame(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "desktop") String width) {
        return View.page("sites/preview", previews.frame(actor, id, reader, width));
    }

    @GetMapping("/publisher/drafts/{id}/preview/page")
    View page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reader,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
        return View.page("sites/previewPage", previews.page(actor, id, reader));
    }
}
