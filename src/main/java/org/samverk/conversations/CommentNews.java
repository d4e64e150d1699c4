package org.samverk.conversations;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.live.Live;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// Tells people what was said: the subject's owner, those who said something before and those who follow the
/// conversation, but not those who muted it; and, in words of their own and always, those who are mentioned.
@Component
class CommentNews {
    /// What open pages are told when a conversation stands otherwise.
    static final String LIVE = "conversation";

    private final Activities activities;
    private final Watches watches;
    private final Live live;
    private final Chain chain;
    private final CommentTable table;

    CommentNews(Activities activities, Watches watches, Live live, Chain chain, CommentTable table) {
        this.activities = activities;
        this.watches = watches;
        this.live = live;
        this.chain = chain;
        this.table = table;
    }

    /// @param earlier who commented before
    void said(Actor actor, Subject subject, UUID comment, Set<UUID> earlier, RichText text) {
        var mentioned = Set.copyOf(text.mentions());
        mention(actor, subject.id(), comment, mentioned);
        var others = new HashSet<>(earlier);
        if (subject.ownerId() != null) {
            others.add(subject.ownerId());
        }
        others.addAll(watches.followers(subject.id()));
        others.removeAll(watches.muted(subject.id()));
        others.removeAll(mentioned);
        activities.record(actor, ActivityKind.COMMENTED, subject.id(), comment, others);
        counted(actor, subject.id(), null);
    }

    /// Only those who were not mentioned before are told.
    void changed(Actor actor, Comment before, RichText text) {
        var added = new HashSet<>(text.mentions());
        added.removeAll(before.content().mentions());
        mention(actor, before.subjectId(), before.id(), added);
        shown(actor, before.subjectId(), before.id());
    }

    /// Who was told of a comment that is taken back is told no longer; who was told of one that is put back is told
    /// again.
    void withdrawn(Actor actor, Comment comment, boolean withdrawn) {
        activities.withdraw(comment.subjectId(), comment.id(), withdrawn);
        counted(actor, comment.subjectId(), comment.id());
    }

    /// There are more comments now, or fewer: the chain says how many.
    private void counted(Actor actor, UUID subjectId, @Nullable UUID comment) {
        chain.discussed(subjectId, table.count(subjectId));
        shown(actor, subjectId, comment);
    }

    /// Those who read the conversation right now get to see that it has changed.
    ///
    /// @param comment the one that stands otherwise now, null when another one came
    private void shown(Actor actor, UUID subjectId, @Nullable UUID comment) {
        live.tell(actor, subjectId, LIVE, comment == null ? null : comment.toString());
    }

    private void mention(Actor actor, UUID subjectId, UUID comment, Set<UUID> people) {
        if (!people.isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, subjectId, comment, people);
        }
    }
}
