package org.samverk.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.coediting.AuthoredBlock;
import org.samverk.coediting.Authorship;
import org.samverk.revisions.Revision;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What drafts were: who wrote which revision, and going back to an earlier one.
@Service
public class DraftHistory {
    private final Drafts drafts;
    private final DraftTexts texts;
    private final RevisionWriterTable writers;
    private final Authorship authorship;

    DraftHistory(Drafts drafts, DraftTexts texts, RevisionWriterTable writers, Authorship authorship) {
        this.drafts = drafts;
        this.texts = texts;
        this.writers = writers;
        this.authorship = authorship;
    }

    /// Who wrote which revision together, where several did: by its number, in the order in which they began.
    public Map<Integer, List<UUID>> writers(Draft draft) {
        return writers.of(draft.id());
    }

    /// The text as it is being written, paragraph by paragraph, by who wrote what. What was written before several
    /// wrote at once is its author's, when that was one alone.
    public List<AuthoredBlock> passages(Draft draft) {
        return authorship.of(draft.id()).orElseGet(() -> {
            var newest = drafts.revision(draft, draft.revisions());
            var by = draft.revisions() == 1 ? newest.authorId() : null;
            return RichText.parse(newest.content())
                    .plainText()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new AuthoredBlock(List.of(new AuthoredBlock.Run(line, by))))
                    .toList();
        });
    }

    /// Makes an earlier revision the newest again, as a new one; those between stay, and what is being written becomes
    /// one first.
    ///
    /// @return the newest revision, which is an earlier one when it says the same
    /// @throws NotFoundException when there is none with that number
    /// @throws org.samverk.kernel.RefusedException  when the actor does not take part in the group
    /// @throws org.samverk.kernel.ConflictException when the draft is final, or somebody writes at this moment
    @Transactional
    public Revision restore(Actor actor, UUID draftId, int number) {
        texts.settle(drafts.requireWritable(actor, draftId).id());
        var draft = drafts.require(actor, draftId);
        var earlier = drafts.revision(draft, number);
        var text = RichText.parse(earlier.content());
        return drafts.save(actor, draftId, draft.revisions(), earlier.title(), text, null);
    }
}
