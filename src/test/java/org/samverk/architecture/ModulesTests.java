package org.samverk.architecture;

import org.junit.jupiter.api.Test;
import org.samverk.Samverk;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
    @Test
    void every_module_uses_only_what_it_says_and_there_are_no_circles() {
        ApplicationModules.of(Samverk.class).verify();
    }
}
