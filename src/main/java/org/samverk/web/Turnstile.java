package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets only so many pages be made at once as the machine can work on, in the order in which they were asked for (ADR
/// 205). Were all begun at once, each would wait for all others at each of its statements, and all would take as long
/// as the last. What is written, files and streams do not wait, and nobody waits for long.
@Configuration(proxyBeanMethods = false)
class Turnstile implements WebMvcConfigurer, HandlerInterceptor {
    private static final String WITHIN = Turnstile.class.getName();

    /// After that one goes on beside the others: they may wait for something that is slow and takes no work.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore places;
    private final Duration patience;

    /// Twice as many as there are cores: while one waits for the database, another works.
    @Autowired
    Turnstile() {
        this(2 * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (isPage(request, handler)
                && request.getAttribute(WITHIN) == null
                && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            request.setAttribute(WITHIN, true);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(WITHIN) != null) {
            request.removeAttribute(WITHIN);
            places.release();
        }
    }

    private static boolean isPage(HttpServletRequest request, Object handler) {
        return request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == View.class;
    }
}
