package org.samverk.publicweb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.publicweb.Answer;
import org.springframework.http.HttpHeaders;

/// Sends an answer to a visitor: whole, or that they have it already (RFC 9110, section 13.1.2).
final class SentAnswer {
    /// Whoever keeps it asks each time whether it still is so: what is published is seen at once.
    private static final String CACHING = "public, max-age=0, must-revalidate";

    private static final Pattern PACKED = Pattern.compile("(^|,)\\s*gzip\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))");

    private SentAnswer() {}

    static void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ETAG, answer.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var packs = takesPacked(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var body = packs ? answer.packed() : answer.plain();
        if (packs) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(answer.type());
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && (tags.strip().equals("*")
                        || Arrays.stream(tags.split(","))
                                .anyMatch(each -> bare(each).equals(bare(tag))));
    }

    private static String bare(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }

    static boolean takesPacked(@Nullable String encodings) {
        return encodings != null && PACKED.matcher(encodings).find();
    }
}
