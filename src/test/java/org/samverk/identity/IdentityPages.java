package org.samverk.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cecilia is setting a second factor up, Björn has a passkey.
class IdentityPages implements PageContribution {
    private static final String FACTOR = "/settings/second-factor";
    private static final String PASSKEYS = "/settings/passkeys";
    private final SecondFactors factors;
    private final SecondFactorTable table;
    private final TimeSource time;
    private final JdbcClient jdbc;

    IdentityPages(SecondFactors factors, SecondFactorTable table, TimeSource time, JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                List.of("/settings/sessions", FACTOR, PASSKEYS, passkey(sample)),
                Cast.CECILIA,
                List.of(FACTOR),
                Cast.EVA,
                List.of("/admin/sign-in-rules", "/admin/people/bjorn"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(
                new RefusedForm(Cast.BJORN, FACTOR, FACTOR, Map.of("proof", "fel")),
                new RefusedForm(Cast.CECILIA, FACTOR, FACTOR + "/confirmation", Map.of("code", "fel")),
                new RefusedForm(Cast.BJORN, PASSKEYS, PASSKEYS, Map.of("name", "Telefon", "proof", "fel")),
                new RefusedForm(Cast.BJORN, passkey(sample), passkey(sample), Map.of("name", "")),
                new RefusedForm(Cast.VISITOR, "/sign-in", "/sign-in/passkey", Map.of("answer", "{}")));
    }

    private String passkey(Sample sample) {
        var bjorn = sample.cast().id(Cast.BJORN);
        return PASSKEYS + "/"
                + jdbc.sql("select id from identity.passkey where person_id = :person and name = 'Min telefon'")
                        .param("person", bjorn)
                        .query(UUID.class)
                        .optional()
                        .orElseGet(() -> SomePasskey.give(jdbc, bjorn, "Min telefon"));
    }
}
