package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.coediting.Presences;
import org.samverk.documents.DraftTexts;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Writing on a draft together with others: what the editor asks, and programs. It answers in JSON, refusals included.
@RestController
@RequestMapping({"/drafts/{id}/text", "/api/v1/drafts/{id}/text"})
@Tag(name = "drafts")
class DraftTextController {
    private final DraftTexts texts;
    private final TakenAnswer answer;

    DraftTextController(DraftTexts texts, TakenAnswer answer) {
        this.texts = texts;
        this.answer = answer;
    }

    @GetMapping
    @Operation(summary = "A draft's text as it is being written, and how many steps it has had")
    TextJson.Text read(Actor actor, @PathVariable UUID id) {
        return TextJson.Text.of(texts.open(actor, id));
    }

    @GetMapping("/steps")
    @Operation(summary = "The steps since a version")
    TextJson.StepList since(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int since) {
        return TextJson.StepList.of(texts.since(actor, id, since));
    }

    @PostMapping("/steps")
    @Operation(summary = "Send steps; 409 with what you have missed when others were first, 422 when they do not fit")
    ResponseEntity<Object> take(Actor actor, Viewer viewer, @PathVariable UUID id, @RequestBody StepsToTake body) {
        return answer.of(viewer, texts.take(actor, id, body.asSteps()));
    }

    @PostMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say where you are in the text")
    void tell(Actor actor, @PathVariable UUID id, @RequestBody Presences.Place body) {
        texts.tell(actor, id, body);
    }
}
