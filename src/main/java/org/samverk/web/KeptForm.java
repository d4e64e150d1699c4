package org.samverk.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// A form that came after its session had lapsed: kept in the new session until its author has signed in again and says
/// what to do with it.
///
/// @param fields in their order, without the CSRF token
public record KeptForm(String action, List<Field> fields) implements Serializable {
    private static final long serialVersionUID = 1;
    static final String ATTRIBUTE = "samverk.kept-form";

    public KeptForm {
        fields = new ArrayList<>(fields);
    }

    /// Whether one waits in this session.
    public static boolean isIn(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof KeptForm;
    }

    public record Field(String name, String value) implements Serializable {
        private static final long serialVersionUID = 1;

        /// Whether a person wrote it, as against a hidden key or a choice.
        public boolean written() {
            return value.strip().contains(" ") && !value.startsWith("{");
        }
    }
}
