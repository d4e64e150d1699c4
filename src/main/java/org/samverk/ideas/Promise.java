package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What its campaign promises an idea.
///
/// @param campaign   the number of the campaign
/// @param supporters how many must back the idea
/// @param until      the last day on which they count
/// @param weeks      how many weeks the answer may take from then on
/// @param answerer   the name of the unit or the person that answers
/// @param answererId who that is now, null when nobody leads the unit
/// @param dueOn      the day by which the answer is promised, null while too few back the idea
public record Promise(
        long campaign,
        String question,
        int supporters,
        LocalDate until,
        int weeks,
        String answerer,
        @Nullable UUID answererId,
        @Nullable LocalDate dueOn,
        PromiseStanding standing) {
    /// Reads the columns of the campaign beside those of its idea.
    ///
    /// @param submitted the day on which the idea was submitted
    /// @param kept      the day on which the promised answer came, null while it has not
    /// @return null when it belongs to none that the reader sees
    static @Nullable Promise of(ResultSet row, LocalDate submitted, @Nullable LocalDate kept, LocalDate today)
            throws SQLException {
        var campaign = row.getObject("campaign_number", Long.class);
        if (campaign == null) {
            return null;
        }
        var until = submitted.plusDays(row.getInt("campaign_days"));
        var dueOn = row.getObject("promised_on", LocalDate.class);
        return new Promise(
                campaign,
                row.getString("campaign_question"),
                row.getInt("campaign_supporters"),
                until,
                row.getInt("campaign_weeks"),
                row.getString("campaign_answerer"),
                row.getObject("campaign_answerer_id", UUID.class),
                dueOn,
                PromiseStanding.of(IdeaStatus.of(row.getString("status")), until, dueOn, kept, today));
    }

    public String path() {
        return "/ideas/campaigns/" + campaign;
    }

    /// How many more must back the idea.
    public int missing(int there) {
        return Math.max(0, supporters - there);
    }

    /// Whether an answer is promised by a day that is before this one, and is not late already.
    boolean isBefore(LocalDate day) {
        return standing == PromiseStanding.PROMISED && dueOn != null && dueOn.isBefore(day);
    }

    boolean isReached(int there) {
        return standing == PromiseStanding.COLLECTING && there >= supporters;
    }

    /// Whether somebody is the one who owes the idea its answer, or gave it.
    boolean isOwedBy(@Nullable UUID person) {
        return dueOn != null && answererId != null && answererId.equals(person);
    }
}
