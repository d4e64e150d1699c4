package org.samverk.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the index is: `SAMVERK_SEARCH_URL`, `SAMVERK_SEARCH_USER`, `SAMVERK_SEARCH_PASSWORD`.
///
/// @param url an OpenSearch server that all nodes share; null for an index in the data folder of the one node
@ConfigurationProperties("samverk.search")
public record SearchSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {}
