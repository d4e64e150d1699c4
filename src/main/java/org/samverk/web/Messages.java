package org.samverk.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words that people read, in both languages: `messages/<module>.properties` and `messages/<module>_sv.properties`,
/// in ICU message format (plural forms: `{0, plural, one {# idé} other {# idéer}}`).
@Component
public class Messages {
    private final Map<String, String> english;
    private final Map<String, String> swedish;

    /// Those that have been used, by language and pattern: to read a pattern takes longer than to fill it in. Each
    /// serves one thread at a time.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages() throws IOException {
        english = load("en");
        swedish = load("sv");
    }

    /// The words for a key. A key that is missing is shown as itself, and a test fails.
    public String get(Locale locale, String key, Object... arguments) {
        return get(locale, key, List.of(arguments));
    }

    public String get(Locale locale, String key, List<Object> arguments) {
        var language = Languages.of(locale.getLanguage());
        var pattern = words(language).get(key);
        if (pattern == null) {
            return key;
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(
                language.getLanguage() + pattern, name -> new MessageFormat(pattern, ULocale.forLocale(language)));
        synchronized (format) {
            return format.format(arguments.toArray());
        }
    }

    public boolean has(Locale locale, String key) {
        return words(locale).containsKey(key);
    }

    private Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    private static Map<String, String> load(String language) throws IOException {
        var all = new HashMap<String, String>();
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        for (var resource : resources) {
            if (isSwedish(resource) == language.equals("sv")) {
                read(resource).forEach((key, value) -> all.put((String) key, (String) value));
            }
        }
        return Map.copyOf(all);
    }

    private static boolean isSwedish(Resource resource) {
        return String.valueOf(resource.getFilename()).endsWith("_sv.properties");
    }

    private static Properties read(Resource resource) {
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
