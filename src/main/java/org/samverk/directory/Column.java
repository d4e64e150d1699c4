package org.samverk.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of the file may hold.
public enum Column {
    KEY("key", "id", "nyckel", "anställningsnummer", "anstnr", "employee id", "employeeid"),
    NAME("name", "namn", "full name", "displayname", "visningsnamn"),
    FIRST_NAME("first name", "förnamn", "given name", "givenname"),
    LAST_NAME("last name", "efternamn", "surname", "sn"),
    USERNAME("username", "användarnamn", "user name", "samaccountname", "login"),
    TITLE("title", "titel", "befattning", "job title", "jobtitle"),
    UNIT_CODE("unit code", "enhetskod", "unit", "organisationskod", "department number"),
    UNIT_NAME("unit name", "enhet", "enhetsnamn", "department"),
    UNIT_PARENT("parent unit", "överordnad enhet", "överordnad", "parent", "unit parent"),
    PHONE("phone", "telefon", "telephone", "telefonnummer", "telephonenumber"),
    EMAIL("email", "e-post", "epost", "mail", "e-mail"),
    PLACE("place", "plats", "arbetsplats", "location", "ort", "l"),
    MANAGER("manager", "chef", "manager key", "chefens nyckel", "manager id"),
    STARTED("started", "anställd från", "start date", "startdatum", "från"),
    LEAVES("leaves", "anställd till", "end date", "slutdatum", "till");

    private final List<String> headers;

    Column(String... headers) {
        this.headers = List.of(headers);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    /// Whether a column of this name usually holds it.
    boolean isCalled(String header) {
        return headers.contains(header.strip().toLowerCase(Locale.ROOT)) || code().equalsIgnoreCase(header.strip());
    }
}
