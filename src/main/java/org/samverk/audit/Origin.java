package org.samverk.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// From where an act comes, as the request that is being answered says. Who acts is never read from there: the actor is
/// the first argument of every verb.
@Component
class Origin {
    private static final String API = "/api/";
    private final Channel otherwise;

    Origin(@Value("${samverk.command:}") String command) {
        otherwise = command.isEmpty() ? Channel.PROGRAM : Channel.COMMAND;
    }

    /// @param address the IP address, null when nobody asked over the network
    record From(Channel channel, @Nullable String address) {}

    From current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            // The API takes access tokens and nothing else.
            var channel = request.getRequestURI().startsWith(API) ? Channel.TOKEN : Channel.PAGE;
            return new From(channel, request.getRemoteAddr());
        }
        return new From(otherwise, null);
    }
}
