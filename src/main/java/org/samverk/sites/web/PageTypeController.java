package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageType;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a draft's page is for, and what it is about in a sentence.
@Controller
class PageTypeController {
    private static final String FORM = "sites/type";
    private final PageBlocks blocks;

    PageTypeController(PageBlocks blocks) {
        this.blocks = blocks;
    }

    record Input(
            @Nullable String type,
            @Nullable String lead,
            @Nullable Integer edition) {}

    @GetMapping("/publisher/drafts/{id}/type")
    View form(Actor actor, @PathVariable UUID id) {
        var draft = blocks.require(actor, id);
        var shape = draft.shape();
        return View.page(
                FORM, new TypeForm(draft, shape.type().code(), shape.lead(), draft.edition(), false, List.of()));
    }

    @PostMapping("/publisher/drafts/{id}/type")
    View save(Actor actor, @PathVariable UUID id, @ModelAttribute Input input) {
        var draft = blocks.require(actor, id);
        var lead = input.lead() == null ? "" : input.lead();
        var edition = DraftInput.number(input.edition());
        try {
            blocks.describe(actor, id, edition, type(input.type()), lead);
            return View.redirect(draft.path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new TypeForm(draft, "" + input.type(), lead, edition, false, e.problems()));
        } catch (ConflictException e) {
            return View.page(
                    FORM,
                    new TypeForm(draft, "" + input.type(), lead, draft.edition(), true, List.of()),
                    HttpStatus.CONFLICT);
        }
    }

    /// @throws InvalidInputException when there is no such type
    static PageType type(@Nullable String code) {
        return PageType.of(String.valueOf(code))
                .orElseThrow(() -> new InvalidInputException("type", "sites.type.unknown"));
    }
}
