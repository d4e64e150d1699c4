package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.feed.NewsEditors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The administrators' list of those who may write news, for programs.
@RestController
@RequestMapping("/api/v1/news/editors")
@Tag(name = "news")
class NewsEditorsApi {
    private final NewsEditors editors;

    NewsEditorsApi(NewsEditors editors) {
        this.editors = editors;
    }

    record EditorJson(String person, String personName) {
        static EditorJson of(PersonRef person) {
            return new EditorJson(person.username(), person.name());
        }
    }

    @GetMapping
    @Operation(summary = "Who may write news besides publishers and administrators, as an administrator")
    List<EditorJson> list(Actor actor) {
        return editors.list(actor).stream().map(EditorJson::of).toList();
    }

    @PutMapping("/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let an employee write news, as an administrator")
    void add(Actor actor, @PathVariable String username) {
        editors.add(actor, username);
    }

    @DeleteMapping("/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let somebody write news no longer, as an administrator")
    void remove(Actor actor, @PathVariable String username) {
        editors.remove(actor, username);
    }
}
