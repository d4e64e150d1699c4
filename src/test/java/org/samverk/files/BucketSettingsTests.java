package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BucketSettingsTests {
    private static final Map<String, Object> WHOLE = Map.of(
            "SAMVERK_FILES_S3_ENDPOINT", "https://s3.example.org",
            "SAMVERK_FILES_S3_BUCKET", "kommunen",
            "SAMVERK_FILES_S3_KEY", "nyckel",
            "SAMVERK_FILES_S3_SECRET", "hemligt",
            "SAMVERK_FILES_S3_PREFIX", "/intranet",
            "SAMVERK_FILES_S3_CACHE_MB", "7");

    @Test
    void without_an_address_files_lie_in_the_folder() {
        assertThat(bound(Map.of("SAMVERK_FILES_LARGEST_MB", "5")).s3()).isNull();
        assertThat(bound(Map.of("SAMVERK_FILES_S3_ENDPOINT", "", "SAMVERK_FILES_S3_BUCKET", "kommunen"))
                        .s3())
                .isNull();
    }

    @Test
    void with_one_all_that_is_needed_is_asked_for_and_what_is_secret_is_told_to_nobody() {
        assertThat(bound(WHOLE).s3())
                .isEqualTo(new BucketSettings(
                        "https://s3.example.org", "kommunen", "us-east-1", "nyckel", "hemligt", "intranet/", 7));
        assertThat(bound(WHOLE).toString()).contains("kommunen").doesNotContain("hemligt", "nyckel");
        for (var needed : new String[] {"BUCKET", "KEY", "SECRET"}) {
            var settings = new HashMap<>(WHOLE);
            settings.remove("SAMVERK_FILES_S3_" + needed);
            assertThatThrownBy(() -> bound(settings))
                    .hasRootCauseMessage(
                            "SAMVERK_FILES_S3_ENDPOINT is set, and SAMVERK_FILES_S3_" + needed + " is missing.");
        }
        var settings = new HashMap<>(WHOLE);
        settings.put("SAMVERK_FILES_S3_ENDPOINT", "s3.example.org");
        assertThatThrownBy(() -> bound(settings))
                .hasRootCauseMessage("SAMVERK_FILES_S3_ENDPOINT is no address: s3.example.org");
    }

    @Test
    void files_that_no_bucket_takes_are_not_promised() {
        var settings = new HashMap<>(WHOLE);
        settings.put("SAMVERK_FILES_LARGEST_MB", "5120");
        assertThat(bound(settings).largestMb()).isEqualTo(5120);
        settings.put("SAMVERK_FILES_LARGEST_MB", "5121");
        assertThatThrownBy(() -> bound(settings))
                .hasRootCauseMessage("SAMVERK_FILES_LARGEST_MB is 5121, and a bucket takes files of at most 5120.");
        assertThat(bound(Map.of("SAMVERK_FILES_LARGEST_MB", "5121")).largestMb())
                .isEqualTo(5121);
    }

    /// As the program reads its environment.
    private static FileSettings bound(Map<String, Object> environment) {
        var source = new SystemEnvironmentPropertySource("systemEnvironment", environment);
        return new Binder(ConfigurationPropertySources.from(source), PlaceholdersResolver.NONE)
                .bindOrCreate("samverk.files", FileSettings.class);
    }
}
