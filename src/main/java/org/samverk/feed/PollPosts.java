package org.samverk.feed;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.polls.PollFields;
import org.samverk.polls.Polls;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling a group something and asking something with it: both or neither.
@Service
public class PollPosts {
    private final Posts posts;
    private final Polls polls;

    PollPosts(Posts posts, Polls polls) {
        this.posts = posts;
        this.polls = polls;
    }

    /// @param poll    what is asked with it, empty for nothing
    /// @param fileIds keys of files that are listed below it
    /// @throws RefusedException      as [Posts#post]
    /// @throws InvalidInputException as [Posts#post] and [Polls#create]
    @Transactional
    public Post post(Actor actor, UUID groupId, NewPost post, Optional<PollFields> poll, Collection<UUID> fileIds) {
        var made = posts.post(actor, groupId, post, fileIds);
        poll.ifPresent(fields -> polls.create(actor, made.id(), fields));
        return made;
    }
}
