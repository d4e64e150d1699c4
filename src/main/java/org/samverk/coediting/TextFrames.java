package org.samverk.coediting;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is written into the stream of a text, in the form of Server-Sent Events (WHATWG HTML, 9.2).
@Component
class TextFrames {
    private final JsonMapper json;

    TextFrames(JsonMapper json) {
        this.json = json;
    }

    /// Steps are JSON on one line already.
    String steps(Steps steps) {
        return "data: {\"version\":%d,\"steps\":%s,\"clients\":%s}\n\n"
                .formatted(steps.version(), steps.json(), clients(steps.clients()));
    }

    String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    String hello() {
        return "retry: " + ThreadLocalRandom.current().nextInt(500, 2000) + "\n\n";
    }

    String alive() {
        return ": \n\n";
    }

    /// The end: not to be connected again by itself.
    String bye() {
        return event("bye", "ended");
    }

    private String clients(List<String> clients) {
        return json.writeValueAsString(clients);
    }
}
