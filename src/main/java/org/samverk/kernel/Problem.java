package org.samverk.kernel;

import java.util.List;

/// One thing that is wrong with what somebody sent, for the page beside the field and for the API in `errors`.
///
/// @param field      the name of the form field or JSON property, empty when the whole is meant
/// @param messageKey the key of the sentence that says what is wrong and what to do
/// @param arguments  the sentence's arguments
public record Problem(String field, String messageKey, List<Object> arguments) {
    public static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
