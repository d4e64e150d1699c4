package org.samverk.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

/// A file of people that has been sent, looked at with all that can be told of it, and taken in; and the rule about
/// those who have left.
class DirectoryImportPages implements PageContribution {
    private final PeopleImports imports;
    private final List<UUID> runs = new java.util.ArrayList<>();

    DirectoryImportPages(PeopleImports imports) {
        this.imports = imports;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        return Map.of(
                Cast.EVA,
                List.of(
                        "/admin/people-import",
                        at(runs().get(0)),
                        at(runs().get(1)),
                        at(runs().get(2)),
                        "/admin/leavers"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var sent = at(runs().getFirst());
        return List.of(
                new RefusedForm(Cast.EVA, "/admin/people-import", "/admin/people-import"),
                new RefusedForm(Cast.EVA, sent, sent + "/check", Map.of("key", "", "title", "ingen kolumn")),
                new RefusedForm(Cast.EVA, at(runs().get(3)), at(runs().get(3)) + "/application"),
                new RefusedForm(Cast.EVA, "/admin/leavers", "/admin/leavers", Map.of("named", "false")));
    }

    private static String at(UUID run) {
        return "/admin/people-import/" + run;
    }

    /// Sent; looked at; taken in; one that must be confirmed.
    private List<UUID> runs() {
        if (runs.isEmpty()) {
            var word = "s" + UUID.randomUUID().toString().substring(0, 8);
            var head = "nyckel;namn;titel;enhetskod;enhetsnamn;telefon\n";
            var some = head + word + "1;Sida Ett;Titel;e" + word + ";Enhet " + word + ";ring mig\n";
            var bad = head + ";Utan Nyckel;;;;\n;Utan Nyckel;;;;\n;Utan Nyckel;;;;\n" + word + "2;Sida Två;;;;\n";
            runs.addAll(List.of(upload(some), upload(some), upload(some), upload(bad)));
            runs.stream().skip(1).forEach(run -> imports.check(Actor.SYSTEM, run, null, false));
            imports.apply(Actor.SYSTEM, runs.get(2), false);
        }
        return runs;
    }

    private UUID upload(String text) {
        return imports.upload(Actor.SYSTEM, "sidor.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
