package org.samverk.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set: environment variables `SAMVERK_PORT`, `SAMVERK_DATA`, …, or the same names under
/// `samverk:` in `samverk.yaml`.
///
/// @param port where the web server listens
/// @param data the folder of everything that is kept: the embedded database and the files
/// @param database a PostgreSQL server instead of the embedded one; its `url` is null when the embedded one is meant
/// @param demo what an empty database is filled with
/// @param baseUrl the address that people reach this installation at, without a slash at its end
@ConfigurationProperties("samverk")
public record Settings(
        @DefaultValue("8080") int port,
        @DefaultValue("data") Path data,
        @DefaultValue Database database,
        @DefaultValue("none") Demo demo,
        @Nullable URI baseUrl) {

    public Settings {
        data = data.toAbsolutePath().normalize();
        baseUrl = baseUrl == null ? URI.create("http://localhost:" + port) : withoutSlash(baseUrl);
    }

    @Override
    public URI baseUrl() {
        return Objects.requireNonNull(baseUrl);
    }

    /// The external PostgreSQL: `jdbc:postgresql://host/name` with one user who may both migrate and use it.
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    public enum Demo {
        NONE,
        SMALL,
        LARGE
    }

    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceAll("/+$", ""));
    }
}
