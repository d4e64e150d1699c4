package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Says on the next page what an act led to.
@Component
public class Feedback {
    private final Messages messages;
    private final Viewers viewers;

    Feedback(Messages messages, Viewers viewers) {
        this.messages = messages;
        this.viewers = viewers;
    }

    /// @param key the message's key
    public void success(HttpServletRequest request, String key, Object... arguments) {
        var words = messages.get(viewers.current(request).locale(), key, arguments);
        request.getSession().setAttribute(Flash.ATTRIBUTE, new Flash("success", words));
    }
}
