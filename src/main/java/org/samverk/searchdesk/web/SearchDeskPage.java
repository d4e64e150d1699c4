package org.samverk.searchdesk.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.searchdesk.BestBet;
import org.samverk.searchdesk.Figures;
import org.samverk.searchdesk.Synonym;

/// What administrators and publishers do for searches.
///
/// @param administrator whether the reader keeps words that mean the same
/// @param synonyms      none for those who do not keep them
/// @param form          what was typed and not taken
public record SearchDeskPage(
        boolean administrator, List<Synonym> synonyms, List<BestBet> bestBets, Figures figures, Form form) {
    /// Both forms of the page, of which one was sent.
    ///
    /// @param of which: `synonyms` or `bestBets`
    public record Form(String of, String terms, String words, String address, List<Problem> problems) {
        static final Form EMPTY = new Form("", "", "", "", List.of());
    }

    public List<Problem> problems(String of) {
        return form.of().equals(of) ? form.problems() : List.of();
    }
}
