package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.News;
import org.samverk.feed.NewsFields;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// News for programs.
@RestController
@RequestMapping("/api/v1/news")
@Tag(name = "news")
class NewsApi {
    private final News news;
    private final Writing writing;

    NewsApi(News news, Writing writing) {
        this.news = news;
        this.writing = writing;
    }

    /// @param from  when it comes out, nothing for at once
    /// @param until when it leaves the start page, nothing for two weeks later
    /// @param units on whose start page it stands, nothing for everybody
    record NewsToWrite(
            @Nullable String title,
            @Nullable String markdown,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable List<UUID> units) {}

    @GetMapping
    @Operation(summary = "News that has come out, the newest first, twenty at a time")
    Slice<NewsJson> list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return news.list(actor, Cursor.parse(after)).map(NewsJson::of);
    }

    @GetMapping("/waiting")
    @Operation(summary = "News that waits for its time, the next first, for those who write news")
    List<NewsJson> waiting(Actor actor) {
        return news.waiting(actor).stream().map(NewsJson::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One piece of news")
    NewsJson read(Actor actor, @PathVariable UUID id) {
        return NewsJson.of(news.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Write news, as one who may")
    ResponseEntity<NewsJson> write(Actor actor, @RequestBody NewsToWrite body) {
        var item = NewsJson.of(news.write(actor, fields(actor, body)));
        return ResponseEntity.created(URI.create("/api/v1/news/" + item.id())).body(item);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change news")
    NewsJson change(Actor actor, @PathVariable UUID id, @RequestBody NewsToWrite body) {
        return NewsJson.of(news.change(actor, id, fields(actor, body)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take news back")
    void delete(Actor actor, @PathVariable UUID id) {
        news.delete(actor, id);
    }

    @PostMapping("/{id}/restoration")
    @Operation(summary = "Put news back that you took back less than a day ago")
    NewsJson restore(Actor actor, @PathVariable UUID id) {
        return NewsJson.of(news.restore(actor, id));
    }

    private NewsFields fields(Actor actor, NewsToWrite body) {
        return new NewsFields(
                body.title(),
                writing.read(actor, null, body.markdown()),
                body.from(),
                body.until(),
                body.units() == null ? Set.of() : Set.copyOf(body.units()));
    }
}
