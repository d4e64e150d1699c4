package org.samverk.live;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is written into a stream, in the form of Server-Sent Events (WHATWG HTML, 9.2).
@Component
class Frames {
    private final JsonMapper json;

    Frames(JsonMapper json) {
        this.json = json;
    }

    /// One message for all that happened at once, so that who loses the connection has had either all of it or nothing.
    String events(Position position, List<News.Event> events) {
        return "id: " + position + "\ndata: " + json.writeValueAsString(events) + "\n\n";
    }

    /// The beginning: each browser is told a pause of its own before it connects again, so that they do not all come
    /// back in the same second.
    String hello() {
        return "retry: " + ThreadLocalRandom.current().nextInt(1000, 5000) + "\n\n";
    }

    /// Keeps the connection open and says how far the reader has read, without a message.
    String alive(Position position) {
        return ": \nid: " + position + "\n\n";
    }

    /// The end: not to be connected again by itself.
    String bye(String reason) {
        return "event: bye\ndata: " + reason + "\n\n";
    }
}
