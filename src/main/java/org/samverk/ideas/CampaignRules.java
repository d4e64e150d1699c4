package org.samverk.ideas;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may ask for ideas, and what a campaign must have.
final class CampaignRules {
    static final int QUESTION = 150;
    private static final int LONGEST_YEARS = 2;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_SUPPORTERS = 100_000;
    private static final int MOST_DAYS = 366;
    private static final int MOST_WEEKS = 52;

    private CampaignRules() {}

    /// Administrators ask the organisation and its units, the administrators of a group ask their group.
    ///
    /// @param inGroup    whether it is a group that is asked
    /// @param administers whether the actor administers that group
    static boolean canManage(Actor actor, boolean inGroup, boolean administers) {
        return inGroup ? administers : actor.has(Role.ADMINISTRATOR);
    }

    static void requireManage(boolean may) {
        if (!may) {
            throw new RefusedException("ideas.campaign.error.manage");
        }
    }

    /// @throws ConflictException when it is over
    static void requireChangeable(Campaign campaign) {
        if (campaign.state() == CampaignState.ENDED) {
            throw new ConflictException("ideas.campaign.error.ended");
        }
    }

    /// All but the units and the person that it names.
    ///
    /// @return the question in one line
    static String check(Problems problems, CampaignFields fields, LocalDate today) {
        var question = checkQuestion(problems, fields);
        checkBegin(problems, fields.startsOn(), today);
        checkEnd(problems, fields.startsOn(), fields.endsOn(), today);
        checkTerms(problems, fields);
        return question;
    }

    /// @return the question in one line
    static String checkQuestion(Problems problems, CampaignFields fields) {
        var question = problems.line("question", fields.question(), QUESTION);
        checkText(problems, fields.content());
        return question;
    }

    /// @param first the first day that it may begin on
    static void checkBegin(Problems problems, @Nullable LocalDate startsOn, LocalDate first) {
        if (!isDay(startsOn)) {
            problems.add("startsOn", "ideas.problem.due");
        } else if (Objects.requireNonNull(startsOn).isBefore(first)) {
            problems.add("startsOn", "ideas.campaign.problem.past");
        }
    }

    /// @param startsOn when it begins or began
    static void checkEnd(Problems problems, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate today) {
        if (endsOn == null || !isDay(endsOn)) {
            problems.add("endsOn", "ideas.problem.due");
        } else if (endsOn.isBefore(today) || (startsOn != null && endsOn.isBefore(startsOn))) {
            problems.add("endsOn", "ideas.campaign.problem.end");
        } else if (startsOn != null && endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS))) {
            problems.add("endsOn", "ideas.campaign.problem.long");
        }
    }

    static void checkTerms(Problems problems, CampaignFields fields) {
        checkFigure(problems, "supporters", fields.supporters(), MOST_SUPPORTERS);
        checkFigure(problems, "days", fields.days(), MOST_DAYS);
        checkFigure(problems, "weeks", fields.weeks(), MOST_WEEKS);
        var named = fields.answerer() != null && !fields.answerer().isBlank();
        if (named == (fields.answerUnit() != null)) {
            problems.add("answerer", "ideas.campaign.problem.answerer");
        }
    }

    private static void checkFigure(Problems problems, String field, @Nullable Integer figure, int most) {
        if (figure == null || figure < 1 || figure > most) {
            problems.add(field, "ideas.campaign.problem.figure", most);
        }
    }

    private static void checkText(Problems problems, RichText content) {
        var length = content.plainText().length();
        if (length > IdeaRules.TEXT) {
            problems.add("markdown", "web.problem.tooLong", IdeaRules.TEXT, length);
        }
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day != null && !day.isBefore(LocalDate.EPOCH) && day.getYear() <= LAST_YEAR;
    }
}
