package org.samverk.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.samverk.live.EventStreams;
import org.samverk.web.Ui;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Notes before a page is made how far the node has read, so that its stream begins there: what happens between the
/// page's queries and its stream is not lost.
@Configuration(proxyBeanMethods = false)
class LivePositions implements WebMvcConfigurer, HandlerInterceptor {
    private final EventStreams streams;

    LivePositions(EventStreams streams) {
        this.streams = streams;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/files/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        streams.position().ifPresent(position -> request.setAttribute(Ui.LIVE, position));
        return true;
    }
}
