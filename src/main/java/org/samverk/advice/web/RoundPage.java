package org.samverk.advice.web;

import java.util.List;
import java.util.Map;
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
/// @param about    null when it is about nothing, or about what the reader does not see
/// @param text     the exact revision that it asks about, null for none
/// @param newest   the newest revision's number, 0 for none
/// @param hidden   the message that says why the results do not show, empty when they do
/// @param mine     what the reader answered, null when nothing or when nobody knows
/// @param stances  empty while the results do not show
/// @param result   null while the results do not show
/// @param can      what the reader may do: `answer`, `manage`, `settle`
/// @param typed    what was typed into a form that was refused, by its field
public record RoundPage(
        Round round,
        boolean open,
        @Nullable Subject about,
        @Nullable Revision text,
        int newest,
        String hidden,
        @Nullable Stance mine,
        List<Stance> stances,
        @Nullable Result result,
        List<PersonRef> answered,
        List<PersonRef> silent,
        List<RoundOutcome> outcomes,
        List<Extension> extensions,
        ChainView chain,
        List<String> can,
        Map<String, String> typed,
        List<Problem> problems) {
    public boolean may(String act) {
        return can.contains(act);
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
        var again = typed.get("mark" + option);
        if (again != null) {
            return again;
        }
        return mine == null || mine.marks().get(option) == 0
                ? ""
                : String.valueOf(mine.marks().get(option));
    }

    /// The number of the option that is chosen, as text.
    public String chosen() {
        var known = mine == null ? "" : String.valueOf(mine.choice());
        return typed.getOrDefault("choice", known);
    }

    public String reason() {
        return typed.getOrDefault("reason", mine == null ? "" : mine.reason());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
