package org.samverk.groups.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupTab;
import org.samverk.groups.GroupTemplate;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form of a group: what was typed, what is wrong with it, and what there is to choose from.
///
/// @param units none for those who may not see them
/// @param tools the tabs that can be switched on and off
public record GroupForm(GroupFields fields, List<Problem> problems, List<Unit> units, List<GroupTab> tools) {
    private static final int TINTS = 12;

    /// The four visibilities, each with a sentence that says what it means.
    public static List<Choice> visibilities(Ui ui) {
        return Arrays.stream(Visibility.values())
                .map(Visibility::code)
                .map(code -> new Choice(
                        code, ui.t("groups.visibility." + code), ui.t("groups.visibility." + code + ".means")))
                .toList();
    }

    /// The same for a new group, whose template may decide.
    public static List<Choice> visibilitiesOfNew(Ui ui) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", ui.t("groups.visibility.template"), ui.t("groups.visibility.template.means")));
        all.addAll(visibilities(ui));
        return all;
    }

    public static List<Choice> templates(Ui ui) {
        return Arrays.stream(GroupTemplate.values())
                .map(GroupTemplate::code)
                .map(code ->
                        new Choice(code, ui.t("groups.template." + code), ui.t("groups.template." + code + ".means")))
                .toList();
    }

    /// Each indented below the one that it belongs to.
    public List<Choice> unitChoices(Ui ui) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", ui.t("groups.unit.none")));
        units.forEach(unit -> all.add(new Choice(unit.id().toString(), "\u2003".repeat(unit.depth()) + unit.name())));
        return all;
    }

    public String unit() {
        return fields.unitId() == null ? "" : fields.unitId().toString();
    }

    /// The colours to choose from, null first for the one that the name gives.
    public static List<@Nullable Integer> tints() {
        var all = new ArrayList<@Nullable Integer>();
        all.add(null);
        for (var tint = 0; tint < TINTS; tint++) {
            all.add(tint);
        }
        return all;
    }

    public boolean uses(GroupTab tool) {
        return fields.tools() == null || fields.tools().contains(tool.suffix());
    }

    public String template() {
        return fields.template() == null ? GroupTemplate.INTEREST.code() : fields.template();
    }
}
