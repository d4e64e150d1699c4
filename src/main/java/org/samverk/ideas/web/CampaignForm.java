package org.samverk.ideas.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.CampaignFields;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// What the form of a campaign holds, as it was typed.
///
/// @param answerer   a name, a part of one, or a user name
/// @param answererIs the user name of one of those who were found by it
/// @param asked who is asked: `unit:` or `group:` and a key, or nothing for the whole organisation
public record CampaignForm(
        @Nullable String question,
        @Nullable String markdown,
        @Nullable String content,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String asked,
        @Nullable String supporters,
        @Nullable String days,
        @Nullable String weeks,
        @Nullable String answerUnit,
        @Nullable String answerer,
        @Nullable String answererIs) {
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ASKED = Pattern.compile("(?:(unit|group):(" + KEY + "))?");
    private static final Pattern UNIT = Pattern.compile(KEY);
    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");
    private static final int USUAL_DAYS = 30;

    /// A fresh one, which lasts a month from today.
    ///
    /// @param group the group that is asked, if it is one
    static CampaignForm fresh(LocalDate today, @Nullable UUID group) {
        var asked = group == null ? "" : "group:" + group;
        var end = today.plusDays(USUAL_DAYS).toString();
        return new CampaignForm("", "", null, today.toString(), end, asked, "10", "90", "4", "", "", null);
    }

    static CampaignForm of(Campaign campaign) {
        var terms = campaign.terms();
        return new CampaignForm(
                campaign.question(),
                Markdown.fromRichText(campaign.content()),
                campaign.content().canonicalJson(),
                campaign.startsOn().toString(),
                campaign.endsOn().toString(),
                askedOf(campaign),
                String.valueOf(terms.supporters()),
                String.valueOf(terms.days()),
                String.valueOf(terms.weeks()),
                terms.unitId() == null ? "" : terms.unitId().toString(),
                terms.person() == null ? "" : terms.person().username(),
                null);
    }

    private static String askedOf(Campaign campaign) {
        if (campaign.groupId() != null) {
            return "group:" + campaign.groupId();
        }
        return campaign.unitId() == null ? "" : "unit:" + campaign.unitId();
    }

    /// The same with this person as the one who answers.
    CampaignForm answeredBy(String username) {
        return new CampaignForm(
                question,
                markdown,
                content,
                startsOn,
                endsOn,
                asked,
                supporters,
                days,
                weeks,
                answerUnit,
                username,
                null);
    }

    /// @throws InvalidInputException when who is asked, or who answers, is nothing that can be chosen
    CampaignFields fields(RichText text) {
        return new CampaignFields(
                question,
                text,
                day(startsOn),
                day(endsOn),
                asked("group"),
                asked("unit"),
                figure(supporters),
                figure(days),
                figure(weeks),
                answeringUnit(),
                answerer);
    }

    /// Of one that is changed.
    CampaignFields changed(RichText text) {
        return CampaignFields.changed(question, text, day(endsOn));
    }

    private @Nullable UUID asked(String kind) {
        var match = ASKED.matcher(asked == null ? "" : asked.strip());
        if (!match.matches()) {
            throw new InvalidInputException("asked", "ideas.campaign.problem.asked");
        }
        return kind.equals(match.group(1)) ? UUID.fromString(match.group(2)) : null;
    }

    private @Nullable UUID answeringUnit() {
        if (answerUnit == null || answerUnit.isBlank()) {
            return null;
        }
        if (!UNIT.matcher(answerUnit).matches()) {
            throw new InvalidInputException("answerUnit", "ideas.campaign.problem.asked");
        }
        return UUID.fromString(answerUnit);
    }

    private static @Nullable Integer figure(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return FIGURE.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
