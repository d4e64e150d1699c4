package org.samverk.sites.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.sites.DraftBlocks;
import org.samverk.sites.PageType;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form in which somebody says what a page is for.
///
/// @param crossed whether somebody else has changed the blocks meanwhile
public record TypeForm(
        DraftBlocks draft, String type, String lead, int edition, boolean crossed, List<Problem> problems) {
    /// The types with what they are for.
    public static List<Choice> types(Ui ui) {
        return PageType.all().stream()
                .map(type -> new Choice(
                        type.code(), ui.t("sites.type." + type.code()), ui.t("sites.type." + type.code() + ".about")))
                .toList();
    }
}
