package org.samverk.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.people.People;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.sites.Importing;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.boot.test.context.TestComponent;

/// What there is to be found beside the demo: sixty pages of an intranet and some talk, in Swedish, and a handbook in
/// English.
@TestComponent
class RelevanceContent {
    private final People people;
    private final Principals principals;
    private final Groups groups;
    private final Posts posts;
    private final Pages pages;
    private final Importing importing;

    RelevanceContent(
            People people, Principals principals, Groups groups, Posts posts, Pages pages, Importing importing) {
        this.people = people;
        this.principals = principals;
        this.groups = groups;
        this.posts = posts;
        this.pages = pages;
        this.importing = importing;
    }

    Actor actor(String username) {
        return principals.actor(people.require(Actor.SYSTEM, username).id()).orElseThrow();
    }

    static boolean isHandbookAtHand() {
        return Files.isDirectory(handbook());
    }

    void write() {
        writePages();
        writePosts();
        importing.run(
                Actor.SYSTEM, new Importing.Order(handbook(), SiteKind.INTRANET, "Handboken"), (done, total) -> {});
    }

    private void writePages() {
        var david = actor("david");
        Map<String, UUID> sections = new HashMap<>();
        for (var page : RelevanceFiles.texts("intranet.md")) {
            var section =
                    sections.computeIfAbsent(page.above(), title -> write(david, null, title, "Rutiner och stöd."));
            write(david, section, page.heading(), page.body());
        }
    }

    private UUID write(Actor actor, @Nullable UUID parent, String title, String body) {
        var text = new PageText(title, text(body), null, "sv");
        return pages.create(actor, new Place(SiteKind.INTRANET, parent), text).id();
    }

    private void writePosts() {
        for (var post : RelevanceFiles.texts("posts.md")) {
            var place = post.heading().split(" ");
            var author = actor(place[1]);
            posts.post(author, groups.require(author, place[0]).id(), text(post.body()));
        }
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }

    private static Path handbook() {
        return List.of("../shared", "../../shared").stream()
                .map(root -> Path.of(root, "content/handbook/pages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/content/handbook/pages"));
    }
}
