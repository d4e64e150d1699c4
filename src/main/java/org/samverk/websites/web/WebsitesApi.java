package org.samverk.websites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.websites.Website;
import org.samverk.websites.WebsiteFields;
import org.samverk.websites.Websites;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Sites of their own, for programs.
@RestController
@RequestMapping("/api/v1/websites")
@Tag(name = "websites")
class WebsitesApi {
    private final Websites websites;
    private final Writing writing;

    WebsitesApi(Websites websites, Writing writing) {
        this.websites = websites;
        this.writing = writing;
    }

    /// @param language `sv`, `en`, or null for what the reader's browser asks for
    /// @param colour   `#0b6e5f`, or null for the organisation's
    /// @param foot     Markdown
    /// @param edition  that the change starts from, 0 or null for a new site
    record WebsiteBody(
            @Nullable String host,
            @Nullable String name,
            @Nullable String language,
            @Nullable String colour,
            @Nullable String foot,
            @Nullable Integer edition) {}

    /// @param file the key of an uploaded picture, null for no logo
    record LogoBody(@Nullable UUID file) {}

    /// @param page the key of the section that is the site
    record WebsiteItem(
            UUID page,
            String host,
            String name,
            @Nullable String language,
            @Nullable String colour,
            @Nullable UUID logo,
            String foot,
            int edition) {
        static WebsiteItem of(Website site) {
            return new WebsiteItem(
                    site.pageId(),
                    site.host(),
                    site.name(),
                    site.language(),
                    site.colour(),
                    site.logo(),
                    Markdown.fromRichText(site.foot()),
                    site.edition());
        }
    }

    @GetMapping
    @Operation(summary = "The sections of the public web that are sites of their own")
    List<WebsiteItem> list(Actor actor) {
        return websites.list(actor).stream().map(WebsiteItem::of).toList();
    }

    @PutMapping("/{page}")
    @Operation(summary = "Make a section of the public web a site of its own, or change the one that it is")
    WebsiteItem write(Actor actor, @PathVariable UUID page, @RequestBody WebsiteBody body) {
        var foot = writing.markdown(actor, body.foot() == null ? "" : body.foot());
        var fields = new WebsiteFields(body.host(), body.name(), body.language(), body.colour(), foot);
        return WebsiteItem.of(websites.write(actor, page, body.edition() == null ? 0 : body.edition(), fields));
    }

    @PutMapping("/{page}/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the logo of a site of its own, or take it away")
    void logo(Actor actor, @PathVariable UUID page, @RequestBody LogoBody body) {
        websites.changeLogo(actor, page, body.file());
    }

    @DeleteMapping("/{page}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a site of its own be an ordinary section again; its pages stay")
    void end(Actor actor, @PathVariable UUID page) {
        websites.end(actor, page);
    }
}
