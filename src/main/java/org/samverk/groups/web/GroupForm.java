package org.samverk.groups.web;

import java.util.Arrays;
import java.util.List;
import org.samverk.access.Visibility;
import org.samverk.groups.GroupFields;
import org.samverk.kernel.Problem;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form of a group: what was typed, and what is wrong with it.
public record GroupForm(GroupFields fields, List<Problem> problems) {
    static final GroupForm EMPTY = new GroupForm(GroupFields.EMPTY, List.of());

    /// The four visibilities, each with a sentence that says what it means.
    public static List<Choice> visibilities(Ui ui) {
        return Arrays.stream(Visibility.values())
                .map(Visibility::code)
                .map(code -> new Choice(
                        code, ui.t("groups.visibility." + code), ui.t("groups.visibility." + code + ".means")))
                .toList();
    }
}
