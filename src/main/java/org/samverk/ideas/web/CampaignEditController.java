package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.CampaignChanges;
import org.samverk.ideas.Campaigns;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for ideas, and changing how one asks.
@Controller
class CampaignEditController {
    private static final String FORM = "ideas/campaignForm";
    private final Campaigns campaigns;
    private final CampaignChanges changes;
    private final Answerers answerers;
    private final CampaignFormPages pages;
    private final Writing writing;
    private final Submissions submissions;
    private final Feedback feedback;
    private final TimeSource time;
    private final ZoneId zone;

    CampaignEditController(
            Campaigns campaigns,
            CampaignChanges changes,
            Answerers answerers,
            CampaignFormPages pages,
            Writing writing,
            Submissions submissions,
            Feedback feedback,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.answerers = answerers;
        this.pages = pages;
        this.writing = writing;
        this.submissions = submissions;
        this.feedback = feedback;
        this.time = time;
        this.zone = zone;
    }

    @GetMapping("/ideas/campaigns/new")
    View fresh(Actor actor, @RequestParam(required = false) @Nullable UUID group) {
        campaigns.requireStart(actor, group);
        var today = LocalDate.ofInstant(time.instant(), zone);
        return View.page(FORM, pages.of(actor, null, CampaignForm.fresh(today, group), List.of()));
    }

    @PostMapping("/ideas/campaigns")
    View create(
            Actor actor,
            @ModelAttribute CampaignForm form,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        try {
            var path = submissions.once(actor, once, () -> {
                var text = writing.read(actor, form.content(), form.markdown());
                return campaigns
                        .start(actor, answerers.resolve(actor, form).fields(text))
                        .path();
            });
            feedback.success(request, "ideas.campaign.saved");
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, pages.of(actor, null, form, e.problems()));
        }
    }

    @GetMapping("/ideas/campaigns/{number}/edit")
    View form(Actor actor, @PathVariable long number) {
        var campaign = campaigns.requireChangeable(actor, number);
        return View.page(FORM, pages.of(actor, campaign, CampaignForm.of(campaign), List.of()));
    }

    @PostMapping("/ideas/campaigns/{number}/edit")
    View change(Actor actor, @PathVariable long number, @ModelAttribute CampaignForm form, HttpServletRequest request) {
        var campaign = campaigns.requireChangeable(actor, number);
        try {
            var text = writing.read(actor, form.content(), form.markdown());
            var fields =
                    campaign.isCorrectable() ? answerers.resolve(actor, form).fields(text) : form.changed(text);
            var changed = changes.change(actor, number, fields);
            feedback.success(request, "ideas.campaign.saved");
            return View.redirect(changed.path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, pages.of(actor, campaign, form, e.problems()));
        }
    }
}
