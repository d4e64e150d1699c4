package org.samverk.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

/// The directory with somebody in it who says all that one may say, in a unit below others.
class DirectoryPages implements PageContribution {
    private final People people;
    private final Cards cards;
    private final Units units;

    DirectoryPages(People people, Cards cards, Units units) {
        this.people = people;
        this.cards = cards;
        this.units = units;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var top = units.create(Actor.SYSTEM, null, "Förvaltningen för katalogsidor");
        var unit = units.create(Actor.SYSTEM, top, "Enheten för katalogsidor");
        var username = "f" + UUID.randomUUID().toString().substring(0, 13);
        var id = people.create(Actor.SYSTEM, NewPerson.employee(username, "Fia Fullständig", "Katalogkunnig", unit));
        units.lead(Actor.SYSTEM, top, username);
        cards.change(
                sample.cast().actor(id),
                new Profile(
                        "0470-410 00",
                        "fia@lindviken.example",
                        null,
                        "Stadshuset",
                        List.of("Katalogsidor", "Excel"),
                        List.of("finska"),
                        "Katalogsidor och annat",
                        true));
        return Map.of(
                Cast.BJORN,
                List.of(
                        "/people?unit=" + unit + "&skill=katalog",
                        "/people?skill=finnsinte",
                        "/people/" + username,
                        "/people/knows",
                        "/people/knows?q=katalogsidor",
                        "/people/knows?q=finnsintealls",
                        "/organisation"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(new RefusedForm(
                Cast.ANNA,
                "/people/anna/edit",
                "/people/anna/edit",
                Map.of("phone", "ring mig", "skills", "a".repeat(90))));
    }
}
