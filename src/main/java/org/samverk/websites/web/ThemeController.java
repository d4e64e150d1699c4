package org.samverk.websites.web;

import java.time.Duration;
import org.samverk.kernel.NotFoundException;
import org.samverk.sites.OwnSites;
import org.samverk.websites.Palette;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// The colours of sites of their own. An address is of one colour, so what it answers never changes.
@Controller
class ThemeController {
    private static final MediaType CSS = new MediaType("text", "css");
    private final OwnSites sites;

    ThemeController(OwnSites sites) {
        this.sites = sites;
    }

    /// @param file as `OwnSite.theme` ends
    @GetMapping("/public/themes/{file}")
    @ResponseBody
    ResponseEntity<String> theme(@PathVariable String file) {
        var used = sites.all().stream().anyMatch(site -> ("/public/themes/" + file).equals(site.theme()));
        if (!used) {
            throw new NotFoundException();
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(Palette.css("#" + file.substring(0, 6)));
    }
}
