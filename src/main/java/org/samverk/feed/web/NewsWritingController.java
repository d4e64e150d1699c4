package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.News;
import org.samverk.feed.NewsItem;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Units;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing and changing news.
@Controller
class NewsWritingController {
    private static final String FORM = "feed/newsForm";
    private final News news;
    private final Units units;
    private final Writing writing;
    private final Submissions submissions;
    private final Feedback feedback;
    private final ZoneId zone;

    NewsWritingController(
            News news,
            Units units,
            Writing writing,
            Submissions submissions,
            Feedback feedback,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.news = news;
        this.units = units;
        this.writing = writing;
        this.submissions = submissions;
        this.feedback = feedback;
        this.zone = zone;
    }

    @GetMapping("/news/new")
    View blank(Actor actor) {
        if (!news.canManage(actor)) {
            throw new RefusedException("feed.error.newsEditors");
        }
        return View.page(FORM, page(actor, null, NewsForm.EMPTY, List.of()));
    }

    @PostMapping("/news")
    View write(Actor actor, NewsForm form, @RequestParam @Nullable String once, HttpServletRequest request) {
        try {
            var fields = form.fields(writing.read(actor, form.content(), form.markdown()), zone);
            var path = submissions.once(
                    actor, once, () -> news.write(actor, fields).path());
            feedback.success(request, "feed.news.saved");
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, null, form, e.problems()));
        }
    }

    @GetMapping("/news/{id}/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        var item = news.requireManaged(actor, id);
        return View.page(FORM, page(actor, item, NewsForm.of(item, zone), List.of()));
    }

    @PostMapping("/news/{id}")
    View change(Actor actor, @PathVariable UUID id, NewsForm form, HttpServletRequest request) {
        var item = news.requireManaged(actor, id);
        try {
            var fields = form.fields(writing.read(actor, form.content(), form.markdown()), zone);
            var changed = news.change(actor, id, fields);
            feedback.success(request, "feed.news.saved");
            return View.redirect(changed.path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, item, form, e.problems()));
        }
    }

    private NewsFormPage page(Actor actor, @Nullable NewsItem item, NewsForm form, List<Problem> problems) {
        return new NewsFormPage(item, form, units.tree(actor), problems);
    }
}
