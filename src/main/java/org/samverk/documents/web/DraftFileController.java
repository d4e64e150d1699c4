package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.documents.Draft;
import org.samverk.documents.Drafts;
import org.samverk.documents.TextFiles;
import org.samverk.documents.WordFiles;
import org.samverk.kernel.InvalidInputException;
import org.samverk.revisions.Revision;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/// Revisions as files to take away, and drafts from files.
@Controller
@Tag(name = "drafts")
class DraftFileController {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private final Drafts drafts;
    private final TextFiles files;
    private final WordFiles word;

    DraftFileController(Drafts drafts, TextFiles files, WordFiles word) {
        this.drafts = drafts;
        this.files = files;
        this.word = word;
    }

    record Started(UUID id) {}

    /// To print and to keep: PDF/A.
    @GetMapping("/drafts/{id}/revisions/{number}/pdf")
    View pdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var draft = drafts.require(actor, id);
        var revision = drafts.revision(draft, number);
        var page = new RevisionPage(draft, revision, RichText.parse(revision.content()), null, true);
        return View.pdf("documents/pdf/revision", page, name(draft, revision) + ".pdf");
    }

    @GetMapping("/drafts/{id}/revisions/{number}/word")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var draft = drafts.require(actor, id);
        var revision = drafts.revision(draft, number);
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(draft, revision, ".docx"))
                .body(word.of(actor, revision.title(), RichText.parse(revision.content())));
    }

    @GetMapping("/drafts/{id}/revisions/{number}/markdown")
    ResponseEntity<String> markdown(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var draft = drafts.require(actor, id);
        var revision = drafts.revision(draft, number);
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(draft, revision, ".md"))
                .body(Markdown.fromRichText(RichText.parse(revision.content())));
    }

    @PostMapping(path = "/api/v1/drafts/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Start a draft from a Word or Markdown file")
    @ResponseBody
    ResponseEntity<Started> start(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var sent = SentFile.of(file);
        if (group == null) {
            throw new InvalidInputException("group", "documents.problem.group");
        }
        if (sent == null) {
            throw new InvalidInputException("file", "documents.problem.file");
        }
        var id = drafts.start(actor, group, SentFile.title(title, sent), sent.read(actor, files), null);
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + id)).body(new Started(id));
    }

    private static String attachment(Draft draft, Revision revision, String ending) {
        return ContentDisposition.attachment()
                .filename(name(draft, revision) + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// A name that every system can store.
    private static String name(Draft draft, Revision revision) {
        var words = revision.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var brief =
                words.substring(0, words.offsetByCodePoints(0, Math.min(60, words.codePointCount(0, words.length()))));
        return (brief.isEmpty() ? draft.id().toString() : brief) + "-" + revision.number();
    }
}
