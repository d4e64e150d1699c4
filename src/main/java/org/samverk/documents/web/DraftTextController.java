package org.samverk.documents.web;

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

/// What the editor of a draft asks while several write; it answers in JSON, refusals included.
@RestController
@RequestMapping("/drafts/{id}/text")
class DraftTextController {
    private final DraftTexts texts;
    private final TakenAnswer answer;

    DraftTextController(DraftTexts texts, TakenAnswer answer) {
        this.texts = texts;
        this.answer = answer;
    }

    @GetMapping
    TextJson.Text read(Actor actor, @PathVariable UUID id) {
        return TextJson.Text.of(texts.open(actor, id));
    }

    @GetMapping("/steps")
    TextJson.StepList since(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int since) {
        return TextJson.StepList.of(texts.since(actor, id, since));
    }

    @PostMapping("/steps")
    ResponseEntity<Object> take(Actor actor, Viewer viewer, @PathVariable UUID id, @RequestBody StepsToTake body) {
        return answer.of(viewer, texts.take(actor, id, body.asSteps()));
    }

    @PostMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(Actor actor, @PathVariable UUID id, @RequestBody Presences.Place body) {
        texts.tell(actor, id, body);
    }
}
