package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    /// RFC 6238, appendix B.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        var at = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, at)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, at)).isEqualTo(second / 30);
    }

    @Test
    void a_clock_may_differ_by_one_step_and_no_more() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        for (var seconds : new int[] {-30, 0, 30}) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(seconds)), now))
                    .isNotEqualTo(Totp.NONE);
        }
        for (var seconds : new int[] {-60, 60}) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(seconds)), now))
                    .isEqualTo(Totp.NONE);
        }
    }

    @Test
    void a_code_may_be_typed_in_two_halves_and_nothing_else_is_one() {
        var now = Instant.ofEpochSecond(59);
        assertThat(Totp.step(SECRET, " 287 082 ", now)).isEqualTo(1);
        for (var wrong : new String[] {"", "287083", "0287082", "28708", "٢٨٧٠٨٢", "\ud800"}) {
            assertThat(Totp.step(SECRET, wrong, now)).isEqualTo(Totp.NONE);
        }
    }

    @Test
    void the_picture_names_whose_code_it_is() {
        assertThat(Totp.address(SECRET, "Lindvikens kommun", "anna"))
                .isEqualTo("otpauth://totp/Lindvikens%20kommun%3Aanna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Lindvikens%20kommun");
    }

    @Test
    void recovery_codes_are_ten_that_nobody_guesses_and_are_read_however_they_are_typed() {
        var codes = RecoveryCodes.fresh();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(RecoveryCodes::isLike);
        assertThat(codes.getFirst()).matches("[a-z2-7]{4}(-[a-z2-7]{4}){5}");
        var typed = codes.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT);
        assertThat(RecoveryCodes.hash(typed)).isEqualTo(RecoveryCodes.hash(codes.getFirst()));
        assertThat(RecoveryCodes.isLike("123456")).isFalse();
    }
}
