package org.samverk.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTests {
    @Test
    void the_first_word_names_a_command_unless_it_is_an_option() {
        assertThat(CommandLine.isCommand(new String[] {"import", "pages"})).isTrue();
        assertThat(CommandLine.isCommand(new String[] {"--debug"})).isFalse();
        assertThat(CommandLine.isCommand(new String[0])).isFalse();
    }
}
