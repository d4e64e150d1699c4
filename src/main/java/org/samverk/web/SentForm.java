package org.samverk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;

/// Reads what is worth keeping of a form that nobody is signed in for any more: its text, and the names of its files.
/// The server reads a form with files by its own limits (`application.yaml`) before any filter sees it.
final class SentForm {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> LEFT_OUT =
            Set.of("_csrf", KeptForm.WRITER, KeptForm.SENT, "password", "current", "again");

    private SentForm() {}

    static boolean isForm(HttpServletRequest request) {
        return isOf(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request) || isWithFiles(request);
    }

    /// Empty when it is longer than anything that people write, cannot be read, or is files and nothing else: there
    /// would be nothing to send later.
    static Optional<KeptForm> read(HttpServletRequest request) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> !LEFT_OUT.contains(entry.getKey()))
                .flatMap(entry ->
                        Arrays.stream(entry.getValue()).map(value -> new KeptForm.Field(entry.getKey(), value)))
                .toList();
        if (fields.stream().mapToLong(field -> field.value().length()).sum() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var writer = request.getParameter(KeptForm.WRITER);
        var form = new KeptForm(request.getRequestURI(), fields, writer, files(request));
        return isWithFiles(request) && form.written().isEmpty() ? Optional.empty() : Optional.of(form);
    }

    /// What somebody had written in a form that is refused; nothing when it cannot be read or is no form.
    static List<String> written(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || !isForm(request)) {
            return List.of();
        }
        try {
            return read(request).map(KeptForm::written).orElse(List.of());
        } catch (IllegalStateException e) {
            return List.of();
        }
    }

    private static List<String> files(HttpServletRequest request) {
        if (!isWithFiles(request)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .map(Part::getSubmittedFileName)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.isBlank())
                    .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())))
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | ServletException | IllegalStateException e) {
            return List.of();
        }
    }

    private static boolean isWithFiles(HttpServletRequest request) {
        return isOf(MediaType.MULTIPART_FORM_DATA_VALUE, request);
    }

    private static boolean isOf(String type, HttpServletRequest request) {
        var sent = request.getContentType();
        return sent != null && sent.startsWith(type);
    }
}
