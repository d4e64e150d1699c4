package org.samverk.documents.web;

import org.jspecify.annotations.Nullable;
import org.samverk.coediting.NewRemark;
import org.samverk.coediting.Passage;
import org.samverk.richtext.RichText;

/// A remark as a form or a program sends it.
///
/// @param quote    the words that it is about
/// @param words    what is said, as Markdown
/// @param proposal what should stand there instead
/// @param propose  whether that is proposed, an empty proposal included
/// @param version  how many steps the text had had when the positions were counted; null when only the words are known
public record RemarkForm(
        @Nullable String quote,
        @Nullable String words,
        @Nullable String proposal,
        @Nullable Boolean propose,
        @Nullable Integer version,
        @Nullable Integer from,
        @Nullable Integer to) {
    static final RemarkForm EMPTY = new RemarkForm(null, null, null, null, null, null, null);

    NewRemark read(RichText text) {
        var passage = version == null || from == null || to == null ? null : new Passage(version, from, to);
        var proposes = Boolean.TRUE.equals(propose) || (proposal != null && !proposal.isBlank());
        return new NewRemark(passage, quote, text, proposes ? proposal == null ? "" : proposal.strip() : null);
    }

    public String typedQuote() {
        return quote == null ? "" : quote;
    }

    public String typedWords() {
        return words == null ? "" : words;
    }

    public String typedProposal() {
        return proposal == null ? "" : proposal;
    }
}
