package org.samverk.sections.web;

import java.util.List;
import java.util.stream.Stream;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionPart.Part;
import org.samverk.sections.SectionView;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// Who may do what with a page, and the forms for those who say so.
///
/// @param units to choose from, none for those who do not keep the section
/// @param input what the form holds
/// @param parts what other modules show of the section
public record SectionPage(
        SectionView view, List<Unit> units, PermissionInput input, List<Part> parts, List<Problem> problems) {
    public String action(String act) {
        return "/publisher/sections/" + view.page().id() + act;
    }

    public List<SectionAct> acts() {
        return List.of(SectionAct.values());
    }

    public List<Choice> actChoices(Ui ui) {
        return Stream.of(SectionAct.values())
                .map(act -> new Choice(
                        act.code(), ui.t("sections.act." + act.code()), ui.t("sections.act." + act.code() + ".text")))
                .toList();
    }

    public List<Choice> ruleChoices(Ui ui) {
        return List.of(
                new Choice("any", ui.t("sections.rule.any")),
                new Choice("decided", ui.t("sections.rule.decided"), ui.t("sections.rule.decided.text")));
    }

    /// Nobody first, then the units as a tree.
    ///
    /// @param nobody the words for no unit
    public List<Choice> unitChoices(String nobody) {
        return Stream.concat(
                        Stream.of(new Choice("", nobody)),
                        units.stream()
                                .map(unit -> new Choice(unit.id().toString(), "– ".repeat(unit.depth()) + unit.name())))
                .toList();
    }
}
