package org.samverk.ideas.web;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.ideas.AssessedIdea.Spread;
import org.samverk.ideas.Assessment;
import org.samverk.ideas.Category;
import org.samverk.kernel.Problem;

/// What those who answer an idea see of it and do with it, and nobody else.
///
/// @param answerers   those who may have it
/// @param categories  what it may be filed under
/// @param assessments what they think of it
/// @param own         the reader's own assessment, null when there is none
/// @param typed       what was sent, when one of the forms is refused
/// @param problems    what is wrong with it
public record HandlingPart(
        List<PersonRef> answerers,
        boolean late,
        List<Category> categories,
        List<Assessment> assessments,
        @Nullable Assessment own,
        Typed typed,
        List<Problem> problems) {
    /// Which of the forms.
    public enum Form {
        HANDLING,
        ASSESSMENT,
        MERGE,
        CATEGORY
    }

    /// A form as it was sent; nothing of it when none was.
    ///
    /// @param values what its fields held
    public record Typed(@Nullable Form form, Map<String, String> values) {
        static final Typed NOTHING = new Typed(null, Map.of());
    }

    /// What a field shows: what was typed in this form, or else what is known.
    public String value(Form form, String field, @Nullable Object known) {
        var value = typed.form() == form ? typed.values().get(field) : known;
        return value == null ? "" : value.toString();
    }

    public List<Problem> problems(Form form) {
        return typed.form() == form ? problems : List.of();
    }

    public Spread benefit() {
        return spread(Assessment::benefit);
    }

    public Spread effort() {
        return spread(Assessment::effort);
    }

    public Spread feasibility() {
        return spread(Assessment::feasibility);
    }

    /// The caller has seen that there are assessments.
    private Spread spread(ToIntFunction<Assessment> figure) {
        var figures = assessments.stream().mapToInt(figure).summaryStatistics();
        return new Spread(figures.getAverage(), figures.getMin(), figures.getMax());
    }

    public boolean isOpen(Form form) {
        return typed.form() == form;
    }
}
