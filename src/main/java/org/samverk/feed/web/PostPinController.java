package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostPins;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostPinController {
    private final PostPins pins;

    PostPinController(PostPins pins) {
        this.pins = pins;
    }

    @PostMapping("/posts/{id}/pin")
    View create(Actor actor, @PathVariable UUID id) {
        return View.redirect(pins.pin(actor, id).path());
    }

    @DeleteMapping("/posts/{id}/pin")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(pins.unpin(actor, id).path());
    }
}
