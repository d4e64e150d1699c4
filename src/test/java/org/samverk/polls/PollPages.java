package org.samverk.polls;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.feed.Posts;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

class PollPages implements PageContribution {
    private final Posts posts;
    private final Polls polls;

    PollPages(Posts posts, Polls polls) {
        this.posts = posts;
        this.polls = polls;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var text = Markdown.toRichText("Vilken dag passar?", MentionResolver.NONE);
        var post = posts.post(bjorn, sample.group().id(), text).id();
        polls.create(
                bjorn,
                post,
                new PollFields("Vilken dag?", List.of("Måndag", "Tisdag"), true, false, PollResults.ALWAYS, null));
        return Map.of(Cast.BJORN, List.of("/polls/" + post, "/posts/" + post));
    }
}
