package org.samverk.conversations;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
    void said(Actor actor, Subject subject, Set<UUID> earlier, RichText text) {
        var mentioned = Set.copyOf(text.mentions());
        mention(actor, subject.id(), mentioned);
        var others = new HashSet<>(earlier);
        if (subject.ownerId() != null) {
            others.add(subject.ownerId());
        }
        others.addAll(watches.followers(subject.id()));
        others.removeAll(watches.muted(subject.id()));
        others.removeAll(mentioned);
        activities.record(actor, ActivityKind.COMMENTED, subject.id(), others);
        counted(actor, subject.id());
    }

    /// Only those who were not mentioned before are told.
    void changed(Actor actor, Comment before, RichText text) {
        var added = new HashSet<>(text.mentions());
        added.removeAll(before.content().mentions());
        mention(actor, before.subjectId(), added);
        shown(actor, before.subjectId());
    }

    /// There are more comments now, or fewer: the chain says how many.
    void counted(Actor actor, UUID subjectId) {
        chain.discussed(subjectId, table.count(subjectId));
        shown(actor, subjectId);
    }

    /// Those who read the conversation right now get to see that it has changed.
    private void shown(Actor actor, UUID subjectId) {
        live.tell(actor, subjectId, "conversation", null);
    }

    private void mention(Actor actor, UUID subjectId, Set<UUID> people) {
        if (!people.isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, subjectId, people);
        }
    }
}
