package org.samverk.notifications;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;

class LetterPages implements PageContribution {
    private final LetterWords letters;

    LetterPages(LetterWords letters) {
        this.letters = letters;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var end = letters.unsubscribe(sample.cast().id(Cast.FARID), LetterKind.DIGEST);
        return Map.of(Cast.VISITOR, List.of(end));
    }
}
