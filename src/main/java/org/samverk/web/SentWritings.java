package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Forgets what was kept while somebody wrote, once it has been sent and taken.
@Component
class SentWritings implements HandlerInterceptor, WebMvcConfigurer {
    /// The hidden field of a form that says under which place its text is kept.
    static final String PLACE = "_place";

    private final KeptWritings writings;
    private final Viewers viewers;

    SentWritings(KeptWritings writings, Viewers viewers) {
        this.writings = writings;
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// Not called when the act was refused with an exception; a form that comes back to be mended has a status.
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        var place = request.getMethod().equals("POST") ? request.getParameter(PLACE) : null;
        var refused = answer != null
                && answer.getStatus() != null
                && answer.getStatus().isError();
        if (place != null && !refused) {
            var actor = viewers.current(request).actor();
            if (actor.person().isPresent()) {
                writings.forget(actor, place);
            }
        }
    }
}
