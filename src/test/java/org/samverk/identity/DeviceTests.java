package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge | Windows
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox | Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari | iPhone
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 | Chrome | Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 | Safari | macOS
            """)
    void a_browser_is_told_as_its_reader_would(String userAgent, String browser, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(browser, system));
    }

    @Test
    void what_says_nothing_is_nothing() {
        assertThat(Device.of(null)).isEqualTo(new Device("", ""));
        assertThat(Device.of("curl/8.0 <script>")).isEqualTo(new Device("", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100…",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1…",
        "fe80::1, fe80:0:0…",
        "127.0.0.1, ''",
        "::1, ''",
        "somewhere, ''"
    })
    void an_address_is_shown_only_as_far_as_needed_to_know_it_again(String address, String shown) {
        assertThat(Network.of(address).shortened()).isEqualTo(shown);
    }

    @Test
    void all_addresses_of_one_connection_count_as_one() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("::ffff:198.51.100.7")).isEqualTo(Network.of("198.51.100.7"));
    }
}
