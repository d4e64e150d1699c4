package org.samverk.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samverk.access.PersonRef;

/// A person as a vCard 4.0, [RFC 6350](https://www.rfc-editor.org/rfc/rfc6350): for address books of telephones
/// and mail programs.
public final class VCard {
    private static final int LONGEST_LINE = 75;
    private final StringBuilder text = new StringBuilder();

    private VCard() {}

    /// @param organisation its name
    /// @param address      where the profile is
    public static String of(Person person, Card card, String organisation, String address) {
        var made = new VCard();
        made.line("BEGIN:VCARD");
        made.line("VERSION:4.0");
        made.line("UID:urn:uuid:" + person.id());
        made.line("FN:" + escaped(person.name()));
        made.line("N:" + names(person.ref()));
        var unit = person.unitName();
        made.line("ORG:" + escaped(organisation) + (unit == null ? "" : ";" + escaped(unit)));
        made.put("TITLE", escaped(person.title()));
        made.put("TEL;TYPE=\"work,voice\";VALUE=uri", uri("tel:", person.callable()));
        made.put("EMAIL;TYPE=work", escaped(person.email()));
        made.put("ADR;TYPE=work", card.place().isEmpty() ? "" : ";;" + escaped(card.place()) + ";;;;");
        made.line("URL:" + address);
        made.line("END:VCARD");
        return made.text.toString();
    }

    /// Family names, and given names: what stands last, and what stands before it. Programs that sort by family
    /// name want to know; nothing else tells us.
    private static String names(PersonRef person) {
        var name = person.name().strip();
        var last = name.lastIndexOf(' ');
        return last < 0
                ? ";" + escaped(name) + ";;;"
                : escaped(name.substring(last + 1)) + ";" + escaped(name.substring(0, last)) + ";;;";
    }

    private static String uri(String scheme, String rest) {
        return rest.isEmpty() ? "" : scheme + rest;
    }

    private void put(String property, String value) {
        if (!value.isEmpty()) {
            line(property + ":" + value);
        }
    }

    /// Section 3.4: commas, semicolons and backslashes are escaped, new lines are `\n`, control characters
    /// cannot stand.
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Section 3.2: a line has at most 75 octets; what is longer goes on after a new line and a space, never
    /// within a character.
    private void line(String line) {
        text.append(String.join("\r\n ", folded(line))).append("\r\n");
    }

    private static List<String> folded(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                parts.add(part.toString());
                part.setLength(0);
                octets = 1;
            }
            part.append(character);
            octets += size;
        }
        parts.add(part.toString());
        return parts;
    }
}
