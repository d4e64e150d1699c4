package org.samverk.identity;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;

/// Cecilia is setting a second factor up.
class IdentityPages implements PageContribution {
    private static final String FACTOR = "/settings/second-factor";
    private final SecondFactors factors;
    private final SecondFactorTable table;
    private final TimeSource time;

    IdentityPages(SecondFactors factors, SecondFactorTable table, TimeSource time) {
        this.factors = factors;
        this.table = table;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var cecilia = sample.cast().actor(Cast.CECILIA);
        factors.begin(cecilia, Cast.PASSWORD, "192.0.2.1");
        return Map.of(
                Cast.BJORN,
                List.of("/settings/sessions", FACTOR),
                Cast.CECILIA,
                List.of(FACTOR),
                Cast.EVA,
                List.of("/admin/sign-in-rules"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(
                new RefusedForm(Cast.BJORN, FACTOR, FACTOR, Map.of("proof", "fel")),
                new RefusedForm(Cast.CECILIA, FACTOR, FACTOR + "/confirmation", Map.of("code", "fel")));
    }
}
