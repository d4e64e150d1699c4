package org.samverk.hostile;

import org.junit.jupiter.api.Tag;

/// Each field gets each value.
@Tag("long")
class EveryHostileJsonTests extends HostileJsonTests {
    @Override
    int parts() {
        return 1;
    }
}
