package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Origins;
import org.samverk.documents.Draft;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.documents.TurnedDrafts;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.revisions.Revision;
import org.samverk.revisions.RevisionSummary;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Drafts for programs.
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "drafts")
class DraftsApi {
    private static final int MOST = 100;

    private final Drafts drafts;
    private final DraftTexts texts;
    private final TurnedDrafts turned;
    private final Origins origins;
    private final Writing writing;

    DraftsApi(Drafts drafts, DraftTexts texts, TurnedDrafts turned, Origins origins, Writing writing) {
        this.drafts = drafts;
        this.texts = texts;
        this.turned = turned;
        this.origins = origins;
        this.writing = writing;
    }

    record DraftItem(UUID id, UUID group, String title, String state, int revisions, String revisedAt) {
        static DraftItem of(Draft draft) {
            return new DraftItem(
                    draft.id(),
                    draft.groupId(),
                    draft.title(),
                    draft.state().code(),
                    draft.revisions(),
                    draft.revisedAt().toString());
        }
    }

    record RevisionItem(
            int number,
            String title,
            String sha256,
            @Nullable String note,
            String createdAt) {
        static RevisionItem of(RevisionSummary revision) {
            return new RevisionItem(
                    revision.number(),
                    revision.title(),
                    revision.sha256().hex(),
                    revision.note(),
                    revision.createdAt().toString());
        }
    }

    record RevisionBody(
            int number,
            String title,
            String markdown,
            String sha256,
            @Nullable String note) {
        static RevisionBody of(Revision revision) {
            return new RevisionBody(
                    revision.number(),
                    revision.title(),
                    Markdown.fromRichText(RichText.parse(revision.content())),
                    revision.sha256().hex(),
                    revision.note());
        }
    }

    /// @param finalisedRevision null while it is worked on
    record DraftBody(
            DraftItem draft,
            RevisionBody newest,
            List<RevisionItem> revisions,
            @Nullable Integer finalisedRevision) {}

    /// @param comment the key of the comment on the origin that it is made of, if any
    /// @param chosen  whether the text holds only what may spread; asked for when fewer people see the origin
    record DraftToStart(
            @Nullable UUID group,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable UUID origin,
            @Nullable UUID comment,
            @Nullable Boolean chosen) {}

    /// @param base the number of the revision that the text builds on
    record RevisionToSave(
            int base,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable String note) {}

    record Finalisation(int revision) {}

    @GetMapping
    @Operation(summary = "The drafts of your groups, those that were worked on last first")
    Slice<DraftItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return drafts.mine(actor, after, Math.clamp(limit, 1, MOST)).map(DraftItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One draft with its newest text and the list of its revisions")
    DraftBody read(Actor actor, @PathVariable UUID id) {
        return body(drafts.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Start a draft in a group")
    ResponseEntity<DraftBody> start(Actor actor, @RequestBody DraftToStart body) {
        if (body.group() == null) {
            throw new InvalidInputException("group", "documents.problem.group");
        }
        var text = writing.read(actor, null, body.markdown());
        var origin = body.origin() == null ? null : origins.require(actor, body.origin(), body.comment());
        var id = turned.start(actor, body.group(), body.title(), text, origin, Boolean.TRUE.equals(body.chosen()));
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + id)).body(body(drafts.require(actor, id)));
    }

    @GetMapping("/{id}/revisions/{number}")
    @Operation(summary = "One revision, as it stood")
    RevisionBody revision(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return RevisionBody.of(drafts.revision(drafts.require(actor, id), number));
    }

    @PostMapping("/{id}/revisions")
    @Operation(summary = "Save a revision; 409 when somebody else has saved a newer one than your base")
    RevisionBody save(Actor actor, @PathVariable UUID id, @RequestBody RevisionToSave body) {
        var text = writing.read(actor, null, body.markdown());
        texts.settle(drafts.requireWritable(actor, id).id());
        return RevisionBody.of(drafts.save(actor, id, body.base(), body.title(), text, body.note()));
    }

    @PostMapping("/{id}/finalisation")
    @Operation(summary = "Make a revision final; nothing can be saved afterwards")
    DraftBody finalise(Actor actor, @PathVariable UUID id, @RequestBody Finalisation body) {
        texts.settle(drafts.requireFinalisable(actor, id).id());
        drafts.finalise(actor, id, body.revision());
        return body(drafts.require(actor, id));
    }

    private DraftBody body(Draft draft) {
        return new DraftBody(
                DraftItem.of(draft),
                RevisionBody.of(drafts.revision(draft, draft.revisions())),
                drafts.revisions(draft).stream().map(RevisionItem::of).toList(),
                draft.finalisedRevision());
    }
}
