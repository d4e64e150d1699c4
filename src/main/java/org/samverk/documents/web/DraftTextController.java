package org.samverk.documents.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.coediting.Presences;
import org.samverk.documents.DraftTexts;
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

    DraftTextController(DraftTexts texts) {
        this.texts = texts;
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
    ResponseEntity<Object> take(Actor actor, @PathVariable UUID id, @RequestBody StepsToTake body) {
        var taken = texts.take(actor, id, body.asSteps());
        return taken.missed() == null
                ? ResponseEntity.ok(new TextJson.Accepted(taken.version()))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(TextJson.StepList.of(taken.missed()));
    }

    @PostMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(Actor actor, @PathVariable UUID id, @RequestBody Presences.Place body) {
        texts.tell(actor, id, body);
    }
}
