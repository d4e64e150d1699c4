package org.samverk.web;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

/// Renders the precompiled templates; each gets a `ui` beside its `page`.
@Component
class JteViews implements ViewResolver, Ordered {
    /// Before the name of a template that becomes a PDF.
    static final String PDF = "pdf:";

    /// The name of that file.
    static final String FILE = "file";

    private final UiParts parts;
    private final Viewers viewers;

    JteViews(UiParts parts, Viewers viewers) {
        this.parts = parts;
        this.viewers = viewers;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public org.springframework.web.servlet.@Nullable View resolveViewName(String name, Locale locale) {
        var pdf = name.startsWith(PDF);
        var template = (pdf ? name.substring(PDF.length()) : name) + ".jte";
        if (!parts.engine().hasTemplate(template)) {
            return null;
        }
        return pdf ? new PdfView(template) : new JteView(template);
    }

    private Ui ui(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        var live = (String) request.getAttribute(Ui.LIVE);
        var page = new UiParts.PageRequest(path, () -> csrf(request), () -> flash(request), live);
        return new Ui(parts, viewers.current(request), page);
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /// Taken when a page shows it: what a page fetches for itself meanwhile leaves it where it is.
    private static @Nullable Flash flash(HttpServletRequest request) {
        if (request.getAttribute(Flash.ATTRIBUTE) instanceof Flash taken) {
            return taken;
        }
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Flash.ATTRIBUTE) instanceof Flash flash)) {
            return null;
        }
        session.removeAttribute(Flash.ATTRIBUTE);
        request.setAttribute(Flash.ATTRIBUTE, flash);
        return flash;
    }

    private String fill(String template, @Nullable Map<String, ?> model, HttpServletRequest request) {
        var parameters = new HashMap<String, Object>();
        parameters.put("ui", ui(request));
        if (model != null && model.get("page") != null) {
            parameters.put("page", model.get("page"));
        }
        var output = new StringOutput(32_000);
        parts.engine().render(template, parameters, output);
        return output.toString();
    }

    private final class JteView implements org.springframework.web.servlet.View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            send(response, getContentType(), fill(template, model, request).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final class PdfView implements org.springframework.web.servlet.View {
        private final String template;

        PdfView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "application/pdf";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var name = model == null ? "" : String.valueOf(model.get(FILE));
            var bytes = Pdf.of(fill(template, model, request));
            var place = ContentDisposition.attachment().filename(name).build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, place.toString());
            send(response, getContentType(), bytes);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
