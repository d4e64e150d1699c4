package org.samverk.feed.web;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PollPosts;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.polls.Polls;
import org.samverk.web.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes a post of what was written, with the poll that is asked in it.
@Component
class PostSubmissions {
    private final Posts posts;
    private final Writing writing;
    private final Polls polls;
    private final PollPosts pollPosts;
    private final Submissions submissions;
    private final ZoneId zone;

    PostSubmissions(
            Posts posts,
            Writing writing,
            Polls polls,
            PollPosts pollPosts,
            Submissions submissions,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.posts = posts;
        this.writing = writing;
        this.polls = polls;
        this.pollPosts = pollPosts;
        this.submissions = submissions;
        this.zone = zone;
    }

    /// @param once the form's token
    /// @return where the post is read
    /// @throws InvalidInputException with all that is wrong: with the text, the time, the poll and the files
    String post(Actor actor, Group group, WrittenPost written, @Nullable String once) {
        return submissions.once(actor, once, () -> {
            check(actor, written);
            var text = writing.read(actor, written.content(), written.markdown());
            var post = written.options().post(text, zone);
            return pollPosts
                    .post(
                            actor,
                            group.id(),
                            post,
                            written.poll().fields(zone),
                            written.attached().ids())
                    .path();
        });
    }

    private void check(Actor actor, WrittenPost written) {
        var problems = Stream.<Runnable>of(
                        () -> posts.checkText(writing.read(actor, written.content(), written.markdown())),
                        () -> posts.checkTime(written.options().publishAt(zone)),
                        () -> written.poll().fields(zone).ifPresent(polls::check),
                        () -> written.attached().ids())
                .flatMap(check -> problems(check).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static List<Problem> problems(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }
}
