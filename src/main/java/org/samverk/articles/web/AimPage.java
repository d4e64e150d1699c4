package org.samverk.articles.web;

import java.util.List;
import org.samverk.articles.ArticleDraft;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form in which one says for whom an article is meant.
public record AimPage(ArticleDraft draft, AimForm form, List<Unit> units, List<Problem> problems) {
    public List<Choice> choices(Ui ui) {
        return AimForm.WHO.stream()
                .map(who -> new Choice(who, ui.t("articles.who." + who), ui.t("articles.who." + who + ".about")))
                .toList();
    }
}
