package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.PersonRef;

class VCardTests {
    @Test
    void a_card_says_how_to_reach_somebody() {
        assertThat(card("Anna Maria Sjöström", "Stadshuset").lines())
                .contains(
                        "BEGIN:VCARD",
                        "VERSION:4.0",
                        "FN:Anna Maria Sjöström",
                        "N:Sjöström;Anna Maria;;;",
                        "ORG:Lindviken;Hemtjänst",
                        "TITLE:Undersköterska",
                        "TEL;TYPE=\"work,voice\";VALUE=uri:tel:047041000",
                        "EMAIL;TYPE=work:anna@lindviken.example",
                        "ADR;TYPE=work:;;Stadshuset;;;;",
                        "END:VCARD");
    }

    @Test
    void no_name_brings_lines_of_its_own() {
        var hostile = card("Eva;\\,\r\nTEL:112\nEND:VCARD\u2028X\u0007Y", "A\rBEGIN:VCARD");

        assertThat(unfolded(hostile).lines())
                .filteredOn(line -> line.startsWith("TEL") || line.contains("112"))
                .hasSize(3)
                .anyMatch(line -> line.equals("FN:Eva\\;\\\\\\,\\nTEL:112\\nEND:VCARD\\nXY"))
                .anyMatch(line -> line.startsWith("TEL;TYPE"));
        assertThat(hostile.lines().filter("END:VCARD"::equals)).hasSize(1);
        assertThat(hostile.lines().filter("BEGIN:VCARD"::equals)).hasSize(1);
    }

    @Test
    void long_lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        var name = "Å".repeat(60) + " " + "😀".repeat(30);
        var text = card(name, "");

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> StandardCharsets.UTF_8.newEncoder().canEncode(line));
        assertThat(unfolded(text)).contains("FN:" + name + "\r\n");
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static String card(String name, String place) {
        var ref = new PersonRef(UUID.randomUUID(), "anna", name, null);
        var person = new Person(
                ref,
                false,
                true,
                Set.of(),
                "Undersköterska",
                UUID.randomUUID(),
                "Hemtjänst",
                "0470-410 00",
                "anna@lindviken.example",
                null);
        var card = new Card(place, List.of(), List.of(), "", false, null, null, null, Set.of(), false);
        return VCard.of(person, card, "Lindviken", "https://samverk.example/people/anna");
    }
}
