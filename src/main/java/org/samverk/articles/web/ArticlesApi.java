package org.samverk.articles.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.articles.ArticleDrafts;
import org.samverk.feed.Article;
import org.samverk.feed.ArticleAim;
import org.samverk.feed.ArticleReaders;
import org.samverk.feed.Articles;
import org.samverk.feed.MustReadFigures;
import org.samverk.people.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// News articles for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pages")
class ArticlesApi {
    private final Articles articles;
    private final ArticleDrafts drafts;
    private final ArticleReaders readers;
    private final Units units;

    ArticlesApi(Articles articles, ArticleDrafts drafts, ArticleReaders readers, Units units) {
        this.articles = articles;
        this.drafts = drafts;
        this.readers = readers;
        this.units = units;
    }

    /// @param asked whether you are asked to say that you have read it, and have not
    record ArticleJson(
            UUID page, String title, String address, String lead, Instant at, List<String> units, boolean asked) {
        static ArticleJson of(Article article) {
            return new ArticleJson(
                    article.id(),
                    article.title(),
                    article.path(),
                    article.lead(),
                    article.at(),
                    article.units(),
                    article.isAsked());
        }
    }

    /// @param who `nobody`, `everybody` or `units`
    record ReadersBody(@Nullable String who, @Nullable List<UUID> units, boolean mustRead) {
        static ReadersBody of(ArticleAim aim) {
            return new ReadersBody(AimForm.of(aim).who(), List.copyOf(aim.units()), aim.mustRead());
        }

        AimForm form() {
            var chosen = units == null ? List.<UUID>of() : units;
            return new AimForm(who, chosen.stream().map(String::valueOf).toList(), mustRead);
        }
    }

    /// @param told how many were reminded
    record ToldJson(int told) {}

    @GetMapping("/articles")
    @Operation(summary = "News articles on your start page, or with asked=true those that you are to confirm")
    List<ArticleJson> list(Actor actor, @RequestParam(defaultValue = "false") boolean asked) {
        actor.requireEmployee();
        var found = asked ? articles.waiting(actor) : articles.shown(actor);
        return found.stream().map(ArticleJson::of).toList();
    }

    @GetMapping("/page-drafts/{id}/readers")
    @Operation(summary = "For whom a draft of a news article is meant")
    ReadersBody readers(Actor actor, @PathVariable UUID id) {
        return ReadersBody.of(drafts.require(actor, id).aim());
    }

    @PutMapping("/page-drafts/{id}/readers")
    @Operation(summary = "Say for whom a draft of a news article is meant, and whether they are asked to read it")
    ReadersBody plan(Actor actor, @PathVariable UUID id, @RequestBody ReadersBody body) {
        drafts.require(actor, id);
        var aim = body.form().aim(units.tree(actor));
        return ReadersBody.of(drafts.plan(actor, id, aim).aim());
    }

    @PutMapping("/articles/{id}/confirmation")
    @Operation(summary = "Say that you have read an article")
    ArticleJson confirm(Actor actor, @PathVariable UUID id) {
        articles.confirm(actor, id);
        return ArticleJson.of(articles.find(actor, id).orElseThrow());
    }

    @GetMapping("/articles/{id}/readership")
    @Operation(summary = "How many have read what they were asked to, for those who may put it live")
    MustReadFigures figures(Actor actor, @PathVariable UUID id) {
        return readers.figures(actor, id);
    }

    @PostMapping("/articles/{id}/reminder")
    @Operation(summary = "Remind those who have not confirmed, once a day at the most")
    ToldJson remind(Actor actor, @PathVariable UUID id) {
        return new ToldJson(readers.remind(actor, id));
    }
}
