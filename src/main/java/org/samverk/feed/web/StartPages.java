package org.samverk.feed.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.feed.Articles;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedQuery;
import org.samverk.feed.FeedReader;
import org.samverk.feed.Newcomers;
import org.samverk.feed.News;
import org.samverk.feed.StartNews;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Followings;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Component;

/// Puts the start page together.
@Component
class StartPages {
    private static final int SUGGESTED = 4;
    private static final int COLLEAGUES = 6;
    private final Feed feed;
    private final FeedExtrasReader extras;
    private final News news;
    private final Articles articles;
    private final Newcomers newcomers;
    private final Groups groups;
    private final People people;
    private final Followings followings;
    private final TimeSource time;

    StartPages(
            Feed feed,
            FeedExtrasReader extras,
            News news,
            Articles articles,
            Newcomers newcomers,
            Groups groups,
            People people,
            Followings followings,
            TimeSource time) {
        this.feed = feed;
        this.extras = extras;
        this.news = news;
        this.articles = articles;
        this.newcomers = newcomers;
        this.groups = groups;
        this.people = people;
        this.followings = followings;
        this.time = time;
    }

    /// What stands in the address.
    record Asked(@Nullable String group, @Nullable String kind, boolean unread, Cursor before) {}

    /// All of it, from there on.
    StartPage page(Viewer viewer, Cursor before) {
        return page(viewer, new Asked(null, null, false, before));
    }

    /// A look at the beginning of the whole feed counts as a visit.
    StartPage page(Viewer viewer, Asked asked) {
        var actor = viewer.actor();
        var me = Objects.requireNonNull(viewer.person());
        var mine = groups.mine(actor);
        var reader = feed.reader(actor);
        var filter = filter(actor, asked, mine, reader);
        var items = feed.read(actor, filter.query(), asked.before());
        var whole = !filter.isNarrow() && asked.before().isStart();
        return new StartPage(
                firstName(me),
                new FeedView(items, filter, true, extras.of(actor, items.items())),
                mine.isEmpty() ? null : WriteField.choosing(mine),
                whole && newcomers.isNew(actor, mine.size(), reader) ? newcomer(actor, me, reader) : null,
                whole ? happened(actor) : null,
                whole ? NewsLine.of(news.shown(actor), articles.shown(actor)) : List.of(),
                feed.latest(actor));
    }

    private FeedFilter filter(Actor actor, Asked asked, List<Group> mine, FeedReader reader) {
        var group = asked.group() == null || asked.group().isBlank() ? null : groups.require(actor, asked.group());
        var choices =
                Stream.concat(mine.stream(), groups.followed(actor).stream()).toList();
        return new FeedFilter(
                "/",
                null,
                choices,
                group,
                FeedQuery.known(asked.kind()),
                asked.unread(),
                reader.order(),
                time.instant());
    }

    private @Nullable StartNews happened(Actor actor) {
        return feed.visit(actor).map(since -> feed.happened(actor, since)).orElse(null);
    }

    private @Nullable Newcomer newcomer(Actor actor, PersonRef me, FeedReader reader) {
        var self = people.find(actor, me.username()).orElse(null);
        var found = new Newcomer(
                me.username(),
                steps(actor, self, reader),
                newcomers.groups(actor, SUGGESTED),
                self == null ? null : self.unitName(),
                followings.suggestions(actor, COLLEAGUES));
        return found.isEmpty() ? null : found;
    }

    private List<String> steps(Actor actor, @Nullable Person self, FeedReader reader) {
        var taken = newcomers.taken(actor);
        return Newcomers.STEPS.stream()
                .filter(step -> !reader.putAside().contains(step) && !taken.contains(step))
                .filter(step ->
                        self == null || !step.equals("photo") || self.ref().photoId() == null)
                .filter(step -> self == null || !step.equals("about") || self.about() == null)
                .toList();
    }

    private static String firstName(PersonRef person) {
        return person.name().strip().split("\\s+", 2)[0];
    }
}
