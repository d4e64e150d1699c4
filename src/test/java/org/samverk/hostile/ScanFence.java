package org.samverk.hostile;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.samverk.cast.Cast;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// What a scanner cannot reach. Debian's wapiti cannot leave out an address by itself: its `-x` does not run with the
/// Python beside it.
@TestConfiguration
class ScanFence {
    /// Streams do not end.
    private static final Set<String> LEFT_OUT = Set.of("/live", "/sign-out");

    /// May be read and not written to: a scanner that signs itself out, ends its token, gives away its role or closes
    /// its own account once others have been made administrators sees no more.
    private static final List<String> READ_ONLY =
            List.of("/admin/people/" + Cast.EVA.username(), "/settings/tokens", "/settings/sessions");

    @Bean
    FilterRegistrationBean<Filter> fence() {
        var fence = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (isLeftOut((HttpServletRequest) request)) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
        });
        // Behind the security of the program, so that what that refuses is refused as ever.
        fence.setOrder(Ordered.LOWEST_PRECEDENCE);
        return fence;
    }

    private static boolean isLeftOut(HttpServletRequest request) {
        var path = request.getRequestURI();
        return LEFT_OUT.contains(path)
                || !request.getMethod().equals("GET") && READ_ONLY.stream().anyMatch(path::startsWith);
    }
}
