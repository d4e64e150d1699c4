package org.samverk.web;

import org.samverk.kernel.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whose installation this is, as the operator has named it.
@Component
public class Organisation {
    private final String name;

    Organisation(@Value("${samverk.organisation:}") String name, Settings settings) {
        var demo = settings.demo() != Settings.Demo.NONE;
        this.name = name.isBlank() ? (demo ? "Lindvikens kommun" : "Samverk") : name;
    }

    public String name() {
        return name;
    }
}
