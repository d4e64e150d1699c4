package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.samverk.identity.SignInRules;
import org.samverk.kernel.RefusedException;
import org.samverk.web.Feedback;
import org.samverk.web.Viewers;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Where administrators must have a second factor, those without one, and without a passkey, do nothing before they
/// have it: every page leads there, everything else is refused, programs with their tokens too.
@Configuration(proxyBeanMethods = false)
class SecondFactorFirst implements WebMvcConfigurer, HandlerInterceptor {
    private static final List<String> OPEN =
            List.of("/assets/**", "/public/**", "/sign-in/**", "/sign-out", "/language", "/error", "/health");
    private final SignInRules rules;
    private final Viewers viewers;
    private final Feedback feedback;

    SecondFactorFirst(SignInRules rules, Viewers viewers, Feedback feedback) {
        this.rules = rules;
        this.viewers = viewers;
        this.feedback = feedback;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(OPEN)
                .excludePathPatterns(SecondFactorController.PATH, SecondFactorController.PATH + "/**")
                .excludePathPatterns(PasskeyController.PATH, PasskeyController.PATH + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!rules.isSecondMissing(viewers.current(request).actor())) {
            return true;
        }
        if (!request.getMethod().equals("GET") || !isPage(request)) {
            throw new RefusedException("identity.refused.secondMissing");
        }
        feedback.success(request, "identity.refused.secondMissing");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", SecondFactorController.PATH);
        return false;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return !request.getRequestURI().startsWith("/api/")
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"))
                && request.getHeader("HX-Request") == null;
    }
}
