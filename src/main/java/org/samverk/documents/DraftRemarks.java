package org.samverk.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.coediting.NewRemark;
import org.samverk.coediting.Remark;
import org.samverk.coediting.RemarkState;
import org.samverk.coediting.Remarks;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remarks in the margin of drafts: all who see the draft read them, those who may write on it make and settle them.
@Service
public class DraftRemarks {
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Remarks remarks;
    private final Activities activities;

    DraftRemarks(Drafts drafts, DraftTexts texts, Remarks remarks, Activities activities) {
        this.drafts = drafts;
        this.texts = texts;
        this.remarks = remarks;
        this.activities = activities;
    }

    /// The oldest first.
    ///
    /// @throws org.samverk.kernel.NotFoundException when the actor does not see the draft
    public List<Remark> of(Actor actor, UUID draftId) {
        return remarks.of(drafts.require(actor, draftId).id());
    }

    /// See [Remarks#add]. Those who are mentioned are told, and whoever started the draft.
    @Transactional
    public UUID add(Actor actor, UUID draftId, NewRemark remark) {
        texts.join(actor, draftId);
        var id = remarks.add(actor, draftId, remark);
        var author = drafts.require(actor, draftId).author();
        tell(actor, draftId, remark.text(), author == null ? Stream.of() : Stream.of(author));
        return id;
    }

    /// See [Remarks#reply]. Those who took part in the exchange are told, and those who are mentioned.
    @Transactional
    public void reply(Actor actor, UUID draftId, UUID remarkId, RichText text) {
        drafts.requireWritable(actor, draftId);
        remarks.reply(actor, draftId, remarkId, text);
        var exchange = remarks.of(draftId).stream().filter(remark -> remark.id().equals(remarkId));
        tell(actor, draftId, text, exchange.flatMap(DraftRemarks::people));
    }

    /// See [Remarks#settle].
    @Transactional
    public void settle(Actor actor, UUID draftId, UUID remarkId, RemarkState state) {
        drafts.requireWritable(actor, draftId);
        remarks.settle(actor, draftId, remarkId, state);
    }

    private void tell(Actor actor, UUID draftId, RichText text, Stream<PersonRef> concerned) {
        var people = new HashSet<UUID>();
        concerned.map(PersonRef::id).forEach(people::add);
        activities.record(actor, ActivityKind.REMARKED, draftId, people);
        if (!text.mentions().isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, draftId, Set.copyOf(text.mentions()));
        }
    }

    private static Stream<PersonRef> people(Remark remark) {
        return Stream.concat(
                Stream.ofNullable(remark.author()),
                remark.replies().stream().map(Remark.Reply::author).flatMap(Stream::ofNullable));
    }
}
