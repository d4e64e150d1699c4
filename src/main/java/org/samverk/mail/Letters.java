package org.samverk.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/// Renders the HTML of letters: templates with one parameter `page`. Mail programs read styles only where they stand
/// beside what they style, so here, and nowhere else, there are inline styles.
@Component
public class Letters {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html);

    /// @param template the path under `src/main/jte` without `.jte`
    public String render(String template, Object page) {
        var output = new StringOutput(8_000);
        engine.render(template + ".jte", page, output);
        return output.toString();
    }
}
