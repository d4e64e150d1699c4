package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Readings;
import org.samverk.feed.News;
import org.samverk.kernel.Cursor;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// News, read by employees; taken back and put back by those who write it.
@Controller
class NewsController {
    private final News news;
    private final Conversations conversations;
    private final Readings readings;
    private final Feedback feedback;

    NewsController(News news, Conversations conversations, Readings readings, Feedback feedback) {
        this.news = news;
        this.conversations = conversations;
        this.readings = readings;
        this.feedback = feedback;
    }

    @GetMapping("/news")
    View list(Actor actor, @RequestParam @Nullable String before) {
        var canManage = news.canManage(actor);
        return View.page(
                "feed/newsList",
                new NewsListPage(
                        news.list(actor, Cursor.parse(before)),
                        canManage ? news.waiting(actor) : List.of(),
                        canManage));
    }

    @GetMapping("/news/{id}")
    View read(Actor actor, @PathVariable UUID id) {
        var item = news.require(actor, id);
        readings.read(actor, id);
        var canManage = news.canManage(actor) && !item.isDeleted();
        var open = item.isPublished() && !item.isDeleted();
        var comments = open ? conversations.of(actor, id) : null;
        return View.page("feed/news", new NewsPage(item, comments, canManage, news.canRestore(actor, item)));
    }

    @PostMapping("/news/{id}/deletion")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(news.delete(actor, id).path());
    }

    @PostMapping("/news/{id}/restoration")
    View restore(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        var item = news.restore(actor, id);
        feedback.success(request, "feed.news.saved");
        return View.redirect(item.path());
    }
}
