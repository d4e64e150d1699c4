package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.CampaignChanges;
import org.samverk.ideas.CampaignFields;
import org.samverk.ideas.CampaignPictures;
import org.samverk.ideas.CampaignState;
import org.samverk.ideas.Campaigns;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Campaigns for programs.
@RestController
@RequestMapping("/api/v1/ideas/campaigns")
@Tag(name = "ideas")
class CampaignsApi {
    private final Campaigns campaigns;
    private final CampaignChanges changes;
    private final CampaignPictures pictures;
    private final Writing writing;

    CampaignsApi(Campaigns campaigns, CampaignChanges changes, CampaignPictures pictures, Writing writing) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.pictures = pictures;
        this.writing = writing;
    }

    /// @param answerer the name of the unit or the person that answers
    record PromiseItem(int supporters, int days, int weeks, String answerer) {}

    /// @param asked the name of the unit or the group that is asked, null for the whole organisation
    record CampaignItem(
            long number,
            String question,
            String markdown,
            String state,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable UUID group,
            @Nullable UUID unit,
            @Nullable String asked,
            PromiseItem promise,
            Campaign.@Nullable Picture picture,
            Campaign.Figures figures) {
        static CampaignItem of(Campaign campaign) {
            var terms = campaign.terms();
            return new CampaignItem(
                    campaign.number(),
                    campaign.question(),
                    Markdown.fromRichText(campaign.content()),
                    campaign.state().code(),
                    campaign.startsOn(),
                    campaign.endsOn(),
                    campaign.groupId(),
                    campaign.unitId(),
                    campaign.asked(),
                    new PromiseItem(terms.supporters(), terms.days(), terms.weeks(), terms.name()),
                    campaign.picture(),
                    campaign.figures());
        }
    }

    /// @param group      the key of the group that is asked; neither it nor `unit` for the whole organisation
    /// @param supporters so many make an idea be answered
    /// @param days       when they come within so many days after it was submitted
    /// @param weeks      within so many weeks from then on
    /// @param answerUnit the key of the unit that answers; or else
    /// @param answerer   the user name of the person who answers
    record CampaignToStart(
            @Nullable String question,
            @Nullable String markdown,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable UUID group,
            @Nullable UUID unit,
            @Nullable Integer supporters,
            @Nullable Integer days,
            @Nullable Integer weeks,
            @Nullable UUID answerUnit,
            @Nullable String answerer) {}

    /// All but the first three may be changed until it begins only; what is left out stays as it is.
    record CampaignToChange(
            @Nullable String question,
            @Nullable String markdown,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate startsOn,
            @Nullable Integer supporters,
            @Nullable Integer days,
            @Nullable Integer weeks,
            @Nullable UUID answerUnit,
            @Nullable String answerer) {
        CampaignFields fields(Campaign campaign, RichText text) {
            var terms = campaign.terms();
            var stays = answerUnit == null && answerer == null;
            var person = terms.person() == null ? null : terms.person().username();
            return new CampaignFields(
                    question,
                    text,
                    startsOn == null ? campaign.startsOn() : startsOn,
                    endsOn,
                    campaign.groupId(),
                    campaign.unitId(),
                    supporters == null ? terms.supporters() : supporters,
                    days == null ? terms.days() : days,
                    weeks == null ? terms.weeks() : weeks,
                    stays ? terms.unitId() : answerUnit,
                    stays ? person : answerer);
        }
    }

    /// @param file the key of a picture that was uploaded before
    /// @param alt  what it shows, in words
    record PictureToShow(@Nullable UUID file, @Nullable String alt) {}

    @GetMapping
    @Operation(summary = "Campaigns that you can see which are open, coming or ended, the newest first")
    Slice<CampaignItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return campaigns.list(actor, CampaignState.of(state), after, limit).map(CampaignItem::of);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One campaign; its ideas are read with `campaign` in the list of ideas")
    CampaignItem read(Actor actor, @PathVariable long number) {
        return CampaignItem.of(campaigns.require(actor, number));
    }

    @PostMapping
    @Operation(summary = "Ask for ideas, and promise an answer to those with enough support")
    ResponseEntity<CampaignItem> create(Actor actor, @RequestBody CampaignToStart body) {
        var campaign = campaigns.start(
                actor,
                new CampaignFields(
                        body.question(),
                        writing.read(actor, null, body.markdown()),
                        body.startsOn(),
                        body.endsOn(),
                        body.group(),
                        body.unit(),
                        body.supporters(),
                        body.days(),
                        body.weeks(),
                        body.answerUnit(),
                        body.answerer()));
        return ResponseEntity.created(URI.create("/api/v1" + campaign.path())).body(CampaignItem.of(campaign));
    }

    @PutMapping("/{number}")
    @Operation(summary = "Change a campaign: all of it until it begins, then its words and its last day")
    CampaignItem change(Actor actor, @PathVariable long number, @RequestBody CampaignToChange body) {
        var text = writing.read(actor, null, body.markdown());
        var campaign = campaigns.requireChangeable(actor, number);
        return CampaignItem.of(changes.change(actor, number, body.fields(campaign, text)));
    }

    @PutMapping("/{number}/picture")
    @Operation(summary = "Give a campaign a picture")
    CampaignItem show(Actor actor, @PathVariable long number, @RequestBody PictureToShow body) {
        campaigns.requireChangeable(actor, number);
        if (body.file() == null) {
            throw new InvalidInputException("file", "web.problem.missing");
        }
        return CampaignItem.of(pictures.change(actor, number, body.file(), body.alt()));
    }

    @DeleteMapping("/{number}/picture")
    @Operation(summary = "Take the picture of a campaign away")
    CampaignItem hide(Actor actor, @PathVariable long number) {
        return CampaignItem.of(pictures.remove(actor, number));
    }
}
