package org.samverk.sites;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// How pages begin, and how they differ from what was decided.
class PageOriginMatrix implements MatrixContribution {
    private static final Set<Cast> PUBLISHERS = Set.of(Cast.DAVID);
    private final Publishing publishing;
    private final Pages pages;
    private final AutowireCapableBeanFactory beans;

    PageOriginMatrix(Publishing publishing, Pages pages, AutowireCapableBeanFactory beans) {
        this.publishing = publishing;
        this.pages = pages;
        this.beans = beans;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var internal = changed(scene, SiteKind.INTRANET);
        var web = changed(scene, SiteKind.PUBLIC);
        return List.of(
                MatrixRow.of("GET /publisher/new", "the types of pages", () -> get("/publisher/new"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of("GET /publisher/new/{type}", "the form", () -> get("/publisher/new/news"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of(
                                "POST /publisher/new/{type}",
                                "a new page",
                                () -> post("/publisher/new/news")
                                        .param("title", "Ny nyhet")
                                        .param("lead", "Ingress")
                                        .param("markdown", "Text")
                                        .param("place", "intranet:"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of("GET /differences/{id}", "an intranet page", () -> get("/differences/" + internal.id()))
                        .onlyFor(Scene.employees())
                        .hiding(internal.title()),
                MatrixRow.of(
                                "GET /public/differences/{id}",
                                "a public page",
                                () -> get("/public/differences/" + web.id()))
                        .forEverybody());
    }

    private Page changed(Scene scene, SiteKind site) {
        var david = scene.actor(Cast.DAVID);
        var title = "Ändrad efter beslut på " + site.code();
        var decision = beans.createBean(DecidedTexts.class).approved(title, "Beslutad text");
        var page = publishing.publish(david, decision.id(), new Place(site, null), null);
        var text = Markdown.toRichText("Ändrad text", MentionResolver.NONE);
        return pages.change(david, page.id(), page.revision(), new PageText(title, text, null, "sv"));
    }
}
