package org.samverk.search;

import org.springframework.beans.factory.annotation.Autowired;

/// The words that searches know, for tests of other modules: read anew every few minutes, or when told to.
public final class KnownWords {
    private final Vocabulary vocabulary;

    @Autowired
    KnownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void refresh() {
        vocabulary.refresh();
    }
}
