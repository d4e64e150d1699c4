package org.samverk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Answers a request whose address the server cannot read at all (`/ideas/%C3`): it never gets to a controller, and
/// nobody knows whose it is or in which language.
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        TomcatContextCustomizer pages = context -> {
            if (context.getParent() instanceof Host host) {
                host.getPipeline().addValve(new Page());
            }
        };
        factory.addContextCustomizers(pages);
    }

    private static final class Page extends ErrorReportValve {
        private static final String WORDS = """
                <!DOCTYPE html>
                <html lang="sv">
                <head><meta charset="utf-8"><title>Samverk</title></head>
                <body>
                <main data-words>
                <h1>Det gick inte</h1>
                <p>Servern kunde inte läsa adressen. Gå tillbaka och försök igen.</p>
                <p lang="en">The server could not read the address. Go back and try again.</p>
                <p><a href="/">Samverk</a></p>
                </main>
                </body>
                </html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding("utf-8");
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(WORDS);
                    response.finishResponse();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
