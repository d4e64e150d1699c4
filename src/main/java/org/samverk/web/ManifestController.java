package org.samverk.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// What a telephone needs to put Samverk on its home screen (W3C Web Application Manifest).
@RestController
class ManifestController {
    private static final String NAME = "Samverk";
    private final Assets assets;
    private final String name;

    ManifestController(Assets assets, @Value("${samverk.organisation:}") String organisation) {
        this.assets = assets;
        this.name = organisation.isBlank() ? NAME : NAME + " – " + organisation;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Manifest(
            String id,
            String name,
            String shortName,
            String startUrl,
            String scope,
            String display,
            String backgroundColor,
            String themeColor,
            List<Icon> icons) {}

    record Icon(String src, String sizes, String type, String purpose) {}

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Manifest> manifest() {
        var icons = List.of(
                icon("icon-192.png", "192x192", "any"),
                icon("icon-512.png", "512x512", "any"),
                icon("icon-512.png", "512x512", "maskable"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new Manifest("/", name, NAME, "/", "/", "standalone", "#ffffff", "#ffffff", icons));
    }

    private Icon icon(String file, String sizes, String purpose) {
        return new Icon(assets.path(file), sizes, "image/png", purpose);
    }
}
