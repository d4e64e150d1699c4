package org.samverk.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
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
    /// The form in its page, which is fetched and not opened, filled in.
    private static final String FILLED = """
            const page = await fetch(path, {headers: {accept: 'text/html'}})
            const there = new DOMParser().parseFromString(await page.text(), 'text/html')
            const form = [...there.forms].find(form => form.getAttribute('action') === action && form.method === 'post')
              ?? there.querySelector(`[formaction="${action}"]`)?.form
            if (!form) throw new Error('no form to ' + action + ' but to ' + [...there.forms].map(form => form.getAttribute('action')))
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
                form.append(Object.assign(there.createElement('input'), {type: 'hidden', name, value}))
              }
            }
            """;
    private static final String PLACE = """
            async ([path, action, values]) => {
              %s
              history.replaceState(null, '', path)
              document.body.replaceChildren(document.adoptNode(form))
            }
            """.formatted(FILLED);
    private static final String SEND = "() => HTMLFormElement.prototype.submit.call(document.forms[0])";
    private static final String FETCH = """
            async ([path, action, values]) => {
              %s
              const sent = new FormData(form)
              const body = form.enctype === 'multipart/form-data' ? sent : new URLSearchParams(sent)
              const answer = await fetch(action, {method: 'POST', headers: {accept: 'text/html'}, body})
              return [answer.status, await answer.text()]
            }
            """.formatted(FILLED);

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

    /// Sends it as a browser without any script would, and opens the page that comes back.
    ///
    /// @param page some page of the program
    /// @return the HTML of what comes back
    /// @throws IllegalStateException when it is answered otherwise than expected
    String open(Page page) {
        page.evaluate(PLACE, asked());
        var answer = page.waitForNavigation(() -> page.evaluate(SEND));
        return expected(answer.status(), answer.text());
    }

    /// The same, but does not open what comes back.
    String fetch(Page page) {
        var answer = (List<?>) page.evaluate(FETCH, asked());
        return expected((int) answer.getFirst(), (String) answer.getLast());
    }

    private Object[] asked() {
        return new Object[] {path, action, values};
    }

    private String expected(int answered, String html) {
        if (!status.contains(answered)) {
            throw new IllegalStateException("answered " + answered);
        }
        return html;
    }
}
