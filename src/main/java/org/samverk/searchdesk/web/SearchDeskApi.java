package org.samverk.searchdesk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.searchdesk.BestBet;
import org.samverk.searchdesk.BestBets;
import org.samverk.searchdesk.Figures;
import org.samverk.searchdesk.SearchFigures;
import org.samverk.searchdesk.Synonym;
import org.samverk.searchdesk.Synonyms;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What administrators and publishers do for searches, for programs.
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search")
class SearchDeskApi {
    private final Synonyms synonyms;
    private final BestBets bestBets;
    private final SearchFigures figures;

    SearchDeskApi(Synonyms synonyms, BestBets bestBets, SearchFigures figures) {
        this.synonyms = synonyms;
        this.bestBets = bestBets;
        this.figures = figures;
    }

    /// @param terms what means the same, with commas between
    record NewSynonym(@Nullable String terms) {}

    record Made(UUID id) {}

    /// @param words   what is searched, several with commas between
    /// @param address of what comes first
    record NewBestBet(@Nullable String words, @Nullable String address) {}

    @GetMapping("/synonyms")
    @Operation(summary = "Words that mean the same, for administrators")
    List<Synonym> synonyms(Actor actor) {
        return synonyms.list(actor);
    }

    @PostMapping("/synonyms")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let words mean the same in searches from now on")
    Made addSynonym(Actor actor, @RequestBody NewSynonym synonym) {
        return new Made(synonyms.add(actor, synonym.terms()));
    }

    @DeleteMapping("/synonyms/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let words mean no longer the same")
    void removeSynonym(Actor actor, @PathVariable UUID id) {
        synonyms.remove(actor, id);
    }

    @GetMapping("/best-bets")
    @Operation(summary = "What comes first for which words, for administrators and publishers")
    List<BestBet> bestBets(Actor actor) {
        return bestBets.list(actor);
    }

    @PostMapping("/best-bets")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let something come first for some words from now on")
    void addBestBet(Actor actor, @RequestBody NewBestBet bet) {
        bestBets.add(actor, bet.words(), bet.address());
    }

    @DeleteMapping("/best-bets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let it come first no longer")
    void removeBestBet(Actor actor, @PathVariable UUID id) {
        bestBets.remove(actor, id);
    }

    @GetMapping("/figures")
    @Operation(summary = "What was searched on at least three days of the last ninety, without who")
    Figures figures(Actor actor) {
        return figures.of(actor);
    }
}
