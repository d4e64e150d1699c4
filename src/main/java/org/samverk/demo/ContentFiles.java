package org.samverk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.samverk.demo.Content.Decisions;
import org.samverk.demo.Content.Draft;
import org.samverk.demo.Content.Following;
import org.samverk.demo.Content.Idea;
import org.samverk.demo.Content.News;
import org.samverk.demo.Content.Post;
import org.samverk.demo.Content.Site;
import org.samverk.demo.Content.Unit;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files in `demo/small`. A property that [Content] does not know is a fault in the file.
final class ContentFiles {
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));

    List<Unit> units() {
        return List.of(read("units", Unit[].class));
    }

    List<PersonContent> people() {
        return List.of(read("people", PersonContent[].class));
    }

    List<DemoGroup> groups() {
        return List.of(read("groups", DemoGroup[].class));
    }

    List<Post> posts() {
        return List.of(read("posts", Post[].class));
    }

    List<News> news() {
        return List.of(read("news", News[].class));
    }

    List<Following> following() {
        return List.of(read("following", Following[].class));
    }

    List<DemoCampaign> campaigns() {
        return List.of(read("campaigns", DemoCampaign[].class));
    }

    DemoBoard board() {
        return read("categories", DemoBoard.class);
    }

    List<Idea> ideas() {
        return List.of(read("ideas", Idea[].class));
    }

    List<Draft> drafts() {
        return List.of(read("drafts", Draft[].class));
    }

    List<DemoAdvice.Round> advice() {
        return List.of(read("advice", DemoAdvice.Round[].class));
    }

    Decisions decisions() {
        return read("decisions", Decisions.class);
    }

    Site site(String key) {
        return read(key, Site.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (var stream = new ClassPathResource("demo/small/" + name + ".yaml").getInputStream()) {
            return mapper.convertValue(yaml.<Object>load(stream), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
