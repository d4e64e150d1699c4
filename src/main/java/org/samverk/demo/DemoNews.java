package org.samverk.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Role;
import org.samverk.demo.Content.News;
import org.samverk.feed.NewsEditors;
import org.samverk.feed.NewsFields;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Followings;
import org.springframework.stereotype.Component;

/// News for all employees, and who follows whom.
@Component
class DemoNews {
    private final org.samverk.feed.News news;
    private final NewsEditors editors;
    private final Followings followings;
    private final TimeSource time;

    DemoNews(org.samverk.feed.News news, NewsEditors editors, Followings followings, TimeSource time) {
        this.news = news;
        this.editors = editors;
        this.followings = followings;
        this.time = time;
    }

    void plan(Scene scene, ContentFiles files, DemoComments comments) {
        var beginning = scene.moments().at(DemoPeople.BEGINNING);
        var items = files.news();
        var writers = items.stream().map(News::by).distinct().toList();
        scene.timeline().add(beginning, "news editors", () -> writers.forEach(writer -> allow(scene, writer)));
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var reference = "news:number-" + i;
            var at = scene.moments().at(item.at());
            scene.timeline().add(at, reference, () -> write(scene, item, reference));
            comments.plan(scene, reference, at, item.comments());
        }
        for (var following : files.following()) {
            scene.timeline()
                    .add(
                            scene.moments().at("-30h"),
                            "following",
                            () -> following
                                    .people()
                                    .forEach(person -> followings.follow(scene.actor(following.by()), person)));
        }
    }

    private void allow(Scene scene, String writer) {
        if (!scene.actor(writer).has(Role.PUBLISHER)) {
            editors.add(org.samverk.access.Actor.SYSTEM, writer);
        }
    }

    private void write(Scene scene, News item, String reference) {
        var author = scene.actor(item.by());
        var units = item.units().stream()
                .map(name -> scene.id(DemoPeople.unit(name)))
                .collect(Collectors.<UUID>toSet());
        var fields = new NewsFields(
                item.title(),
                scene.text(author, item.text()),
                after(scene, item.from()),
                after(scene, item.until()),
                units);
        scene.name(reference, news.write(author, fields).id());
    }

    private @Nullable Instant after(Scene scene, @Nullable String span) {
        return span == null ? null : time.instant().plus(scene.moments().span(span.substring(1)));
    }
}
