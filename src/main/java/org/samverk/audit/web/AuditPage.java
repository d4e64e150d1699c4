package org.samverk.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.audit.AuditArea;
import org.samverk.audit.AuditEntry;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;
import org.samverk.web.Choice;

/// What was done, as far as it is looked for.
public record AuditPage(AuditForm form, Slice<AuditEntry> entries, List<Problem> problems) {
    /// The type of a field for a day: one that is none cannot stand in a field for days.
    public String day(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field)) ? "text" : "date";
    }

    public @Nullable String next() {
        return entries.next() == null ? null : "/admin/audit?after=" + entries.next() + form.parameters();
    }

    /// Where all that is looked for is a file.
    public String export() {
        return "/admin/audit/extract.csv" + form.parameters().replaceFirst("&", "?");
    }

    /// Everything, then each area with its kinds.
    public List<Choice> kinds(Function<String, String> words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.apply("audit.filter.all")));
        for (var area : AuditArea.values()) {
            var name = words.apply("audit.area." + area.code());
            choices.add(new Choice(area.code(), name));
            Stream.of(AuditKind.values())
                    .filter(kind -> kind.area() == area)
                    .map(kind -> new Choice(kind.code(), name + ": " + words.apply("audit.kind." + kind.code())))
                    .forEach(choices::add);
        }
        return choices;
    }
}
