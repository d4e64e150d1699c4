package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.SimilarIdea;
import org.samverk.ideas.SimilarIdeas;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What may be the same as an idea that is being written, for programs.
@RestController
@Tag(name = "ideas")
class SimilarIdeasApi {
    private final SimilarIdeas similar;

    SimilarIdeasApi(SimilarIdeas similar) {
        this.similar = similar;
    }

    record SimilarItem(long number, String title, String status, int supporters) {
        static SimilarItem of(SimilarIdea idea) {
            return new SimilarItem(idea.number(), idea.title(), idea.status().code(), idea.supporters());
        }
    }

    @GetMapping("/api/v1/ideas/similar")
    @Operation(summary = "Up to five ideas that may say the same as one with this title")
    List<SimilarItem> list(Actor actor, @RequestParam(required = false) @Nullable String title) {
        return similar.to(actor, title).stream().map(SimilarItem::of).toList();
    }
}
