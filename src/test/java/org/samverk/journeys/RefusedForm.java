package org.samverk.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.Set;
import org.samverk.cast.Cast;

/// A form that is sent to see the page that comes back: most without what they need.
///
/// @param path   the page it is on
/// @param action where it is sent, by the form or by one of its buttons
/// @param values what its fields hold, also what no choice offers and what a button says; all others are emptied
/// @param status what is answered, one of them
public record RefusedForm(Cast person, String path, String action, Map<String, String> values, Set<Integer> status) {
    private static final Set<Integer> REFUSED = Set.of(422, 409);
    private static final String SEND = """
            ([action, values]) => {
              const form = [...document.forms].find(form => form.getAttribute('action') === action && form.method === 'post')
                ?? document.querySelector(`[formaction="${action}"]`)?.form
              if (!form) throw new Error('no form to ' + action + ' but to ' + [...document.forms].map(form => form.getAttribute('action')))
              for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) {
                if (field.type !== 'radio' && field.type !== 'checkbox') field.value = ''
              }
              form.action = action
              for (const [name, value] of Object.entries(values)) {
                const field = form.elements[name]
                if (field?.matches?.('input, textarea')) {
                  field.value = value
                } else {
                  if (field?.matches?.('select')) field.disabled = true
                  form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}))
                }
              }
              HTMLFormElement.prototype.submit.call(form)
            }
            """;

    public RefusedForm(Cast person, String path, String action) {
        this(person, path, action, Map.of());
    }

    public RefusedForm(Cast person, String path, String action, Map<String, String> values) {
        this(person, path, action, values, REFUSED);
    }

    /// A form that is answered with a page of its own instead of leading on.
    public static RefusedForm answered(Cast person, String path, String action, Map<String, String> values) {
        return new RefusedForm(person, path, action, values, Set.of(200));
    }

    /// Sends it as a browser without any script would.
    Response send(Page page) {
        page.navigate(path);
        return page.waitForNavigation(() -> page.evaluate(SEND, new Object[] {action, values}));
    }
}
