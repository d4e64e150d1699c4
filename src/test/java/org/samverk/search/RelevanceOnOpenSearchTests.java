package org.samverk.search;

import org.junit.jupiter.api.Tag;
import org.samverk.cast.OpenSearch;
import org.springframework.test.context.ContextConfiguration;

/// The same queries find the same answers when the index is an OpenSearch server's.
@Tag("long")
@ContextConfiguration(initializers = OpenSearch.class)
class RelevanceOnOpenSearchTests extends RelevanceTests {}
