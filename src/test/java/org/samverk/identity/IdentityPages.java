package org.samverk.identity;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;

class IdentityPages implements PageContribution {
    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        return Map.of(Cast.BJORN, List.of("/settings/sessions"));
    }
}
