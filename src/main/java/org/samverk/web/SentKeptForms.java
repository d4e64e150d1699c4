package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Forgets a kept form once it has been sent and taken.
@Component
class SentKeptForms implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// Not called when the act was refused with an exception; a form that comes back to be mended has a status.
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        var session = request.getSession(false);
        var refused = answer != null
                && answer.getStatus() != null
                && answer.getStatus().isError();
        if (session != null && !refused && request.getParameter(KeptForm.SENT) != null) {
            session.removeAttribute(KeptForm.ATTRIBUTE);
        }
    }
}
