package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterEntry;
import org.samverk.kernel.Slice;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The register for programs.
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "decisions")
class DecisionsApi {
    private static final int MOST = 100;

    private final Register register;

    DecisionsApi(Register register) {
        this.register = register;
    }

    record DecisionItem(
            String number,
            String title,
            String kind,
            String outcome,
            String decider,
            String role,
            @Nullable String caseNumber,
            @Nullable String board,
            @Nullable String substituteFor,
            @Nullable String relation,
            @Nullable String earlier,
            String decidedAt) {
        static DecisionItem of(RegisterEntry entry) {
            var more = entry.more();
            var relation = more.relation();
            return new DecisionItem(
                    entry.number(),
                    entry.title(),
                    entry.kind().code(),
                    entry.outcome().code(),
                    entry.deciderName(),
                    entry.roleTitle(),
                    entry.caseNumber(),
                    more.board(),
                    more.holderName(),
                    relation == null ? null : relation.code(),
                    more.earlier(),
                    entry.decidedAt().toString());
        }
    }

    /// @param hash the seal of the entry; `previousHash` is that of the entry before
    record DecisionBody(
            DecisionItem decision,
            String question,
            String reasons,
            @Nullable String mandate,
            @Nullable String boardReference,
            int revision,
            String revisionSha256,
            String markdown,
            String previousHash,
            String hash) {
        static DecisionBody of(RegisterEntry entry, String markdown) {
            return new DecisionBody(
                    DecisionItem.of(entry),
                    entry.question(),
                    entry.reasons(),
                    entry.mandateNumber(),
                    entry.boardReference(),
                    entry.revision(),
                    entry.revisionSha256().hex(),
                    markdown,
                    entry.previousHash().hex(),
                    entry.hash().hex());
        }
    }

    @GetMapping
    @Operation(summary = "The decisions in the register that you can see, the newest first")
    Slice<DecisionItem> list(
            Actor actor,
            RegisterForm form,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return register.list(actor, form.asked(), after, Math.clamp(limit, 1, MOST))
                .map(DecisionItem::of);
    }

    @GetMapping("/{number:\\d{4}-\\d{1,9}}")
    @Operation(summary = "One decision with the text that it is about; write its number with a hyphen, 2026-14")
    DecisionBody read(Actor actor, @PathVariable String number) {
        var entry = register.require(actor, number);
        var text = RichText.parse(register.text(entry).content());
        return DecisionBody.of(entry, Markdown.fromRichText(text));
    }
}
