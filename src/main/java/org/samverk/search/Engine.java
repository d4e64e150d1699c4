package org.samverk.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.springframework.stereotype.Component;

/// The index: embedded Lucene in the data folder, or an OpenSearch server that all nodes share.
@Component
class Engine {
    private final Settings settings;
    private final SearchSettings search;
    private volatile CompletableFuture<CloseableSearchMapping> mapping = new CompletableFuture<>();

    Engine(Settings settings, SearchSettings search) {
        this.settings = settings;
        this.search = search;
    }

    /// Takes seconds.
    ///
    /// @throws RuntimeException when the folder or the server cannot be used
    void open() {
        if (search.url() == null) {
            FormerIndexes.removeFrom(folder());
        }
        mapping.complete(SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
                .properties(properties())
                .build());
    }

    private Path folder() {
        return settings.data().resolve("search");
    }

    void close() {
        var open = mapping.getNow(null);
        mapping = new CompletableFuture<>();
        if (open != null) {
            open.close();
        }
    }

    /// A session to search in.
    ///
    /// @return empty when the index has not been opened even when that time had passed
    Optional<SearchSession> session(Duration patience) {
        try {
            return Optional.of(
                    mapping.get(patience.toMillis(), TimeUnit.MILLISECONDS).createSession());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    /// Returns when what was written will be found, whatever happens then.
    ///
    /// @param gone keys of what is not to be found any more
    /// @param mark of the rebuild that goes on, or was the last
    void write(Collection<Entry> entries, Collection<String> gone, String mark) {
        try (var session = opened().createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            var plan = session.indexingPlan();
            for (var entry : entries) {
                entry.mark = mark;
                plan.addOrUpdate(entry);
            }
            gone.forEach(key -> plan.purge(Entry.class, key, null));
        }
    }

    private CloseableSearchMapping opened() {
        @Nullable CloseableSearchMapping open = mapping.getNow(null);
        if (open == null) {
            throw new IllegalStateException("The index is not open");
        }
        return open;
    }

    private Map<String, Object> properties() {
        var all = new HashMap<String, Object>();
        all.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        all.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        backend().forEach((name, value) -> all.put("hibernate.search.backend." + name, value));
        return all;
    }

    private Map<String, Object> backend() {
        var url = search.url();
        return url == null
                ? Map.of(
                        "type",
                        "lucene",
                        "lucene_version",
                        Version.LATEST,
                        "directory.root",
                        folder().toString(),
                        "analysis.configurer",
                        new WordSplitting.Lucene(),
                        "thread_pool.size",
                        2,
                        "indexing.queue_count",
                        1)
                : Map.of(
                        "type",
                        "elasticsearch",
                        "uris",
                        url,
                        "username",
                        Objects.requireNonNullElse(search.user(), ""),
                        "password",
                        Objects.requireNonNullElse(search.password(), ""),
                        "analysis.configurer",
                        new WordSplitting.OpenSearch());
    }
}
