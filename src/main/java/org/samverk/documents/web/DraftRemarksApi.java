package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.coediting.Remark;
import org.samverk.coediting.RemarkState;
import org.samverk.documents.DraftRemarks;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Remarks in the margin of drafts, for programs.
@RestController
@RequestMapping("/api/v1/drafts/{id}/remarks")
@Tag(name = "drafts")
class DraftRemarksApi {
    private final DraftRemarks remarks;
    private final Writing writing;

    DraftRemarksApi(DraftRemarks remarks, Writing writing) {
        this.remarks = remarks;
        this.writing = writing;
    }

    record ReplyItem(UUID id, @Nullable String author, String at, String markdown) {
        static ReplyItem of(Remark.Reply reply) {
            return new ReplyItem(
                    reply.id(), username(reply.author()), reply.at().toString(), asMarkdown(reply.text()));
        }
    }

    /// @param from     where the passage is now, in ProseMirror's positions; `to` is not after it when it is gone
    /// @param proposal what should stand there instead; absent when nothing is proposed
    record RemarkItem(
            UUID id,
            @Nullable String author,
            String at,
            int version,
            int from,
            int to,
            String quote,
            String markdown,
            @Nullable String proposal,
            String state,
            List<ReplyItem> replies) {
        static RemarkItem of(Remark remark) {
            return new RemarkItem(
                    remark.id(),
                    username(remark.author()),
                    remark.at().toString(),
                    remark.passage().version(),
                    remark.passage().from(),
                    remark.passage().to(),
                    remark.quote(),
                    asMarkdown(remark.text()),
                    remark.proposal(),
                    remark.state().code(),
                    remark.replies().stream().map(ReplyItem::of).toList());
        }
    }

    record Reply(@Nullable String markdown) {}

    /// @param outcome `resolved`, `accepted`, `rejected`, or `open` to open it again
    record Settlement(@Nullable String outcome) {}

    record Created(UUID id) {}

    @GetMapping
    @Operation(summary = "What is said in the margin of a draft, the oldest first")
    List<RemarkItem> list(Actor actor, @PathVariable UUID id) {
        return remarks.of(actor, id).stream().map(RemarkItem::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something about a passage, by its positions or its words, and propose other words for it")
    Created create(Actor actor, @PathVariable UUID id, @RequestBody RemarkForm body) {
        return new Created(remarks.add(actor, id, body.read(writing.markdown(actor, body.typedWords()))));
    }

    @PostMapping("/{remark}/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Answer a remark")
    void reply(Actor actor, @PathVariable UUID id, @PathVariable UUID remark, @RequestBody Reply body) {
        var words = body.markdown() == null ? "" : body.markdown();
        remarks.reply(actor, id, remark, writing.markdown(actor, words));
    }

    @PostMapping("/{remark}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Settle a remark; what is accepted is put into the text")
    void settle(Actor actor, @PathVariable UUID id, @PathVariable UUID remark, @RequestBody Settlement body) {
        remarks.settle(actor, id, remark, RemarkState.parse(body.outcome()));
    }

    private static @Nullable String username(@Nullable PersonRef person) {
        return person == null ? null : person.username();
    }

    private static String asMarkdown(RichText text) {
        return Markdown.fromRichText(text);
    }
}
