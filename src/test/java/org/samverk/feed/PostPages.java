package org.samverk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.conversations.Conversations;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;

class PostPages implements PageContribution {
    private final Posts posts;
    private final PostAnswers answers;
    private final PostPins pins;
    private final Conversations conversations;
    private final TimeSource time;
    private String plan = "";

    PostPages(Posts posts, PostAnswers answers, PostPins pins, Conversations conversations, TimeSource time) {
        this.posts = posts;
        this.answers = answers;
        this.pins = pins;
        this.conversations = conversations;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var anna = sample.cast().actor(Cast.ANNA);
        var group = sample.group().id();
        var question = post(bjorn, group, "Vem har nyckeln? #nycklar", true, false, null);
        var comment = conversations.comment(anna, question, text("Jag."));
        answers.accept(bjorn, question, comment.id());
        var mustRead = post(bjorn, group, "Läs det här om [nyckeln](/posts/" + question + ").", false, true, null);
        posts.edit(bjorn, mustRead, text("Läs det här i dag."));
        pins.pin(bjorn, mustRead);
        var planned =
                post(bjorn, group, "I morgon", false, false, time.instant().plus(Duration.ofDays(1)));
        plan = "/posts/" + planned + "/schedule";
        var path = "/posts/" + mustRead;
        return Map.of(
                Cast.BJORN,
                List.of(
                        "/posts/" + question,
                        path,
                        path + "/history",
                        path + "/readers",
                        path + "/readers?show=confirmed",
                        "/posts/scheduled",
                        "/posts/" + planned,
                        "/posts/" + planned + "/schedule",
                        "/topics",
                        "/topics?q=nyck",
                        "/topics/nycklar"),
                Cast.ANNA,
                List.of(path, "/must-reads"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(new RefusedForm(Cast.BJORN, plan, plan));
    }

    private UUID post(
            Actor actor, UUID group, String words, boolean question, boolean mustRead, @Nullable Instant publishAt) {
        return posts.post(actor, group, new NewPost(text(words), question, mustRead, publishAt, null))
                .id();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
