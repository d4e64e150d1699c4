package org.samverk.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The front end's files under the names that carry their content's hash, so that browsers may keep them for ever.
@Component
class Assets {
    private final Properties names = new Properties();

    Assets() throws IOException {
        var manifest = new ClassPathResource("static/assets/manifest.properties");
        if (manifest.exists()) {
            try (InputStream stream = manifest.getInputStream()) {
                names.load(stream);
            }
        }
    }

    /// @param name the file's plain name, `app.css` say
    String path(String name) {
        return "/assets/" + names.getProperty(name, name);
    }
}
