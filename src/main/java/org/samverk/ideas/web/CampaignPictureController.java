package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.ideas.CampaignPictures;
import org.samverk.ideas.Campaigns;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.SentPicture;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The picture on top of a campaign.
@Controller
class CampaignPictureController {
    private final Campaigns campaigns;
    private final CampaignPictures pictures;
    private final CampaignFormPages pages;
    private final Files files;
    private final Feedback feedback;

    CampaignPictureController(
            Campaigns campaigns, CampaignPictures pictures, CampaignFormPages pages, Files files, Feedback feedback) {
        this.campaigns = campaigns;
        this.pictures = pictures;
        this.pages = pages;
        this.files = files;
        this.feedback = feedback;
    }

    @PostMapping("/ideas/campaigns/{number}/picture")
    View change(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String alt,
            HttpServletRequest request)
            throws IOException {
        var campaign = campaigns.requireChangeable(actor, number);
        try {
            var words = CampaignPictures.check(alt);
            var sent = SentPicture.of(file);
            pictures.change(actor, number, files.storeImage(actor, sent.content(), sent.name()), words);
        } catch (InvalidInputException e) {
            return View.invalid("ideas/campaignForm", pages.refused(actor, campaign, e.problems()));
        }
        feedback.success(request, "ideas.campaign.saved");
        return View.redirect(campaign.path());
    }

    @DeleteMapping("/ideas/campaigns/{number}/picture")
    View remove(Actor actor, @PathVariable long number, HttpServletRequest request) {
        var campaign = pictures.remove(actor, number);
        feedback.success(request, "ideas.campaign.saved");
        return View.redirect(campaign.path() + "/edit");
    }
}
