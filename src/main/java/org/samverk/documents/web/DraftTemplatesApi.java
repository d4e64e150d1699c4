package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.documents.DraftTemplate;
import org.samverk.documents.DraftTemplates;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/draft-templates")
@Tag(name = "drafts")
class DraftTemplatesApi {
    private final DraftTemplates templates;
    private final Writing writing;

    DraftTemplatesApi(DraftTemplates templates, Writing writing) {
        this.templates = templates;
        this.writing = writing;
    }

    record Template(UUID id, String name, String description, String markdown, int edition) {
        static Template of(DraftTemplate template) {
            return new Template(
                    template.id(),
                    template.name(),
                    template.description(),
                    Markdown.fromRichText(template.content()),
                    template.edition());
        }
    }

    /// @param edition that a change is based on
    record Written(
            @Nullable String name,
            @Nullable String description,
            @Nullable String markdown,
            int edition) {
        String text() {
            return markdown == null ? "" : markdown;
        }
    }

    @GetMapping
    @Operation(summary = "What drafts may begin with")
    List<Template> list(Actor actor) {
        return templates.list(actor).stream().map(Template::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One template")
    Template read(Actor actor, @PathVariable UUID id) {
        return Template.of(templates.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Make a template")
    ResponseEntity<Template> create(Actor actor, @RequestBody Written written) {
        var text = writing.markdown(actor, written.text());
        var id = templates.create(actor, written.name(), written.description(), text);
        return ResponseEntity.created(URI.create("/api/v1/draft-templates/" + id))
                .body(Template.of(templates.require(actor, id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a template; 409 when it has been changed meanwhile")
    Template change(Actor actor, @PathVariable UUID id, @RequestBody Written written) {
        var text = writing.markdown(actor, written.text());
        templates.change(actor, id, written.edition(), written.name(), written.description(), text);
        return Template.of(templates.require(actor, id));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Take a template away; drafts that began with it stay as they are")
    ResponseEntity<Void> remove(Actor actor, @PathVariable UUID id) {
        templates.remove(actor, id);
        return ResponseEntity.noContent().build();
    }
}
