package org.samverk.advice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.access.Subject;
import org.samverk.advice.Extension;
import org.samverk.advice.Result;
import org.samverk.advice.Round;
import org.samverk.advice.RoundOutcome;
import org.samverk.advice.Stance;
import org.samverk.chain.ChainView;
import org.samverk.kernel.Problem;
import org.samverk.revisions.Revision;
import org.samverk.richtext.RichText;

/// A round as its reader finds it.
///
/// @param about    null when it is about nothing, or about what the reader does not see (any more)
/// @param text     the exact revision that it asks about, null for none
/// @param newest   the newest revision's number, 0 for none
/// @param hidden   the message that says why the results do not show, empty when they do
/// @param mine     what the reader answered, null when nothing or when nobody knows
/// @param stances  empty while the results do not show
/// @param left     how many more there are than the page holds
/// @param result   null while the results do not show
/// @param can      what the reader may do: `answer`, `manage`, `settle`
public record RoundPage(
        Round round,
        boolean open,
        @Nullable Subject about,
        @Nullable Revision text,
        int newest,
        String hidden,
        @Nullable Stance mine,
        List<Stance> stances,
        int left,
        @Nullable Result result,
        List<PersonRef> answered,
        List<PersonRef> silent,
        List<RoundOutcome> outcomes,
        List<Extension> extensions,
        ChainView chain,
        List<String> can,
        RefusedAct refused) {
    /// What is wrong with one of the forms: `answered`, `extended` or `settled`.
    public List<Problem> problemsOf(String act) {
        return refused.problemsOf(act);
    }

    public boolean may(String act) {
        return can.contains(act);
    }

    /// Whether the reader sees something that it came from or led to.
    public boolean isLinked() {
        return chain.steps().stream().flatMap(step -> step.stations().stream()).anyMatch(station -> !station.here());
    }

    /// Whether the draft has changed since the round was opened.
    public boolean isOutdated() {
        return text != null && newest > text.number();
    }

    public @Nullable RichText content() {
        return text == null ? null : RichText.parse(text.content());
    }

    /// What the field of an option holds: what was typed, else what was answered.
    public String mark(int option) {
        var again = refused.typed().get("mark" + option);
        if (again != null) {
            return again;
        }
        return mine == null || mine.marks().get(option) == 0
                ? ""
                : String.valueOf(mine.marks().get(option));
    }

    /// Whether this is what the reader says of an option: as typed, else as answered.
    public boolean says(int option, int mark) {
        var again = refused.typed().get("mark" + option);
        if (again != null) {
            return again.equals(String.valueOf(mark));
        }
        return mine != null && mine.marks().get(option) == mark;
    }

    /// The number of the option that is chosen, as text.
    public String chosen() {
        var known = mine == null ? "" : String.valueOf(mine.choice());
        return refused.typed().getOrDefault("choice", known);
    }

    public String reason() {
        return refused.typed().getOrDefault("reason", mine == null ? "" : mine.reason());
    }

    public String typed(String field) {
        return refused.typed().getOrDefault(field, "");
    }
}
