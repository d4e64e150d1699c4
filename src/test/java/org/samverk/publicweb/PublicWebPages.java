package org.samverk.publicweb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

class PublicWebPages implements PageContribution {
    private final Faults faults;

    PublicWebPages(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var fault = faults.report(
                "/public",
                "Menyn går inte att nå",
                "siv@example.org",
                UUID.randomUUID().toString());
        return Map.of(
                Cast.VISITOR,
                List.of("/public/accessibility", "/public/accessibility/thanks"),
                Cast.DAVID,
                List.of(
                        "/publisher/accessibility",
                        "/publisher/faults",
                        "/publisher/faults?settled=true",
                        "/publisher/faults/" + fault,
                        "/publisher/visits",
                        "/publisher/unread"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var fault = "/publisher/faults/"
                + faults.report(
                        "", "Kartan går inte att läsa", "", UUID.randomUUID().toString());
        return List.of(
                new RefusedForm(Cast.DAVID, fault, fault, Map.of("state", "borta")),
                new RefusedForm(
                        Cast.VISITOR, "/public/accessibility", "/public/accessibility/faults", Map.of("words", "")),
                new RefusedForm(
                        Cast.DAVID,
                        "/publisher/accessibility",
                        "/publisher/accessibility",
                        Map.of("conformance", "partial", "markdown", "", "assessedOn", "i fjol")));
    }
}
