package org.samverk.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.samverk.cast.Cast;

/// A form that is sent without what it needs, to see the page that comes back.
///
/// @param path   the page it is on
/// @param action where it is sent
/// @param values what its fields hold; all others are emptied
record RefusedForm(Cast person, String path, String action, Map<String, String> values) {
    private static final String SEND = """
            ([action, values]) => {
              const form = [...document.forms].find(form => form.getAttribute('action') === action && form.method === 'post')
              if (!form) throw new Error('no form to ' + action + ' but to ' + [...document.forms].map(form => form.getAttribute('action')))
              for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) {
                if (field.type !== 'radio' && field.type !== 'checkbox') field.value = ''
              }
              for (const [name, value] of Object.entries(values)) form.elements[name].value = value
              HTMLFormElement.prototype.submit.call(form)
            }
            """;

    RefusedForm(Cast person, String path, String action) {
        this(person, path, action, Map.of());
    }

    /// Sends it as a browser without any script would.
    Response send(Page page) {
        page.navigate(path);
        return page.waitForNavigation(() -> page.evaluate(SEND, new Object[] {action, values}));
    }
}
