package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Origin;
import org.samverk.conversations.Origins;
import org.samverk.documents.DraftTemplate;
import org.samverk.documents.DraftTemplates;
import org.samverk.documents.TextFiles;
import org.samverk.documents.TurnedDrafts;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Starting a draft, from an idea or a post or from nothing.
@Controller
class NewDraftController {
    private final TurnedDrafts drafts;
    private final DraftTemplates templates;
    private final Groups groups;
    private final Origins origins;
    private final Writing writing;
    private final TextFiles files;
    private final Submissions submissions;

    NewDraftController(
            TurnedDrafts drafts,
            DraftTemplates templates,
            Groups groups,
            Origins origins,
            Writing writing,
            TextFiles files,
            Submissions submissions) {
        this.drafts = drafts;
        this.templates = templates;
        this.groups = groups;
        this.origins = origins;
        this.writing = writing;
        this.files = files;
        this.submissions = submissions;
    }

    /// @param origin the subject that it comes from
    /// @param group  the key or the address name of the group to suggest
    @GetMapping("/drafts/new")
    View blank(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(required = false) @Nullable UUID comment,
            @RequestParam(required = false) @Nullable UUID template,
            @RequestParam(defaultValue = "") String group) {
        var from = origin == null ? null : origins.require(actor, origin, comment);
        var mine = groups.mine(actor);
        var form = from == null
                ? blank(actor, template)
                : new DraftForm(from.title(), from.document(), from.markdown(), null);
        return View.page(
                "documents/new", page(actor, mine, chosen(mine, group, from), from, template, form, List.of()));
    }

    private DraftForm blank(Actor actor, @Nullable UUID template) {
        if (template == null) {
            return new DraftForm("", null, "", null);
        }
        var text = templates.require(actor, template).content();
        return new DraftForm("", text.canonicalJson(), Markdown.fromRichText(text), null);
    }

    private NewDraftPage page(
            Actor actor,
            List<Group> mine,
            String group,
            @Nullable Origin from,
            @Nullable UUID template,
            DraftForm form,
            List<Problem> problems) {
        var offered = from == null ? templates.list(actor) : List.<DraftTemplate>of();
        return new NewDraftPage(mine, group, from, offered, template, form, problems);
    }

    @PostMapping("/drafts")
    View create(
            Actor actor,
            DraftForm form,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(required = false) @Nullable UUID comment,
            @RequestParam(defaultValue = "false") boolean chosen,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String once) {
        var from = origin == null ? null : origins.require(actor, origin, comment);
        var mine = groups.mine(actor);
        try {
            var place = key(group);
            return View.redirect(submissions.once(actor, once, () -> {
                var typed = writing.read(actor, form.content(), form.markdown());
                var sent = SentFile.of(file);
                var text = sent == null ? typed : TextFiles.joined(typed, sent.read(actor, files));
                return "/drafts/" + drafts.start(actor, place, SentFile.title(form.title(), sent), text, from, chosen);
            }));
        } catch (InvalidInputException invalid) {
            return View.invalid("documents/new", page(actor, mine, group, from, null, form, invalid.problems()));
        }
    }

    private static UUID key(String group) {
        try {
            return UUID.fromString(group);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("group", "documents.problem.group");
        }
    }

    private static String chosen(List<Group> mine, String wanted, @Nullable Origin from) {
        return mine.stream()
                .filter(each ->
                        each.id().toString().equals(wanted) || each.slug().equals(wanted))
                .findFirst()
                .or(() -> mine.stream()
                        .filter(each ->
                                from != null && each.id().equals(from.subject().groupId()))
                        .findFirst())
                .or(() -> mine.stream().findFirst())
                .map(each -> each.id().toString())
                .orElse("");
    }
}
