package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.files.Attached;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDrafts;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing one block.
@Controller
class PageBlockFormController {
    private static final String FORM = "sites/blockForm";
    private final PageBlocks blocks;
    private final PageDrafts drafts;
    private final BlockForms forms;
    private final Submissions submissions;

    PageBlockFormController(PageBlocks blocks, PageDrafts drafts, BlockForms forms, Submissions submissions) {
        this.blocks = blocks;
        this.drafts = drafts;
        this.forms = forms;
        this.submissions = submissions;
    }

    @GetMapping("/publisher/drafts/{id}/blocks/new")
    View fresh(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "text") String kind) {
        return View.page(FORM, forms.fresh(actor, id, kind));
    }

    @PostMapping("/publisher/drafts/{id}/blocks")
    View add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Attached attached) {
        drafts.requireWritable(actor, id);
        var params = new BlockParams(sent);
        var fields = params.fields(params.text("kind"), attached);
        var at = params.number("at", Integer.MAX_VALUE);
        if (!params.text("more").isEmpty()) {
            return View.page(
                    FORM, forms.again(actor, id, null, fields, List.of()).more());
        }
        try {
            attached.ids();
            return View.redirect(submissions.once(
                    actor,
                    params.text("once"),
                    () -> location(id, "added", blocks.add(actor, id, params.number("edition", 0), fields, at))));
        } catch (InvalidInputException e) {
            return View.invalid(FORM, forms.again(actor, id, null, fields, e.problems()));
        } catch (ConflictException e) {
            return View.page(FORM, forms.again(actor, id, null, fields, List.of()), HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/publisher/drafts/{id}/blocks/{block}")
    Object edit(Actor actor, @PathVariable UUID id, @PathVariable UUID block) {
        return block.equals(Block.BODY_ID)
                ? View.redirect("/publisher/drafts/" + id)
                : View.page(FORM, forms.of(actor, id, block));
    }

    @PostMapping("/publisher/drafts/{id}/blocks/{block}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam MultiValueMap<String, String> sent,
            Attached attached) {
        drafts.requireWritable(actor, id);
        var params = new BlockParams(sent);
        var fields = params.fields(forms.of(actor, id, block).kind().code(), attached);
        if (!params.text("more").isEmpty()) {
            return View.page(
                    FORM, forms.again(actor, id, block, fields, List.of()).more());
        }
        try {
            attached.ids();
            blocks.change(actor, id, params.number("edition", 0), block, fields);
            return PageBlockController.done(id, "changed", block);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, forms.again(actor, id, block, fields, e.problems()));
        } catch (ConflictException e) {
            return View.page(FORM, forms.again(actor, id, block, fields, List.of()), HttpStatus.CONFLICT);
        }
    }

    private static String location(UUID draft, String done, UUID block) {
        return "/publisher/drafts/" + draft + "/blocks?done=" + done + "&block=" + block + "#block-" + block;
    }
}
