package org.samverk.files;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// A bucket of a server that speaks S3: `SAMVERK_FILES_S3_ENDPOINT`, `_BUCKET`, `_REGION`, `_KEY`, `_SECRET`,
/// `_PREFIX`, `_CACHE_MB`.
///
/// @param endpoint the server's address, `https://…`
/// @param prefix   before the name of every object, for a bucket that others use too: empty, or with a slash at its end
/// @param cacheMb  how much of it a node keeps on its own disk, in megabytes
public record BucketSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @DefaultValue("") String prefix,
        @DefaultValue("10000") int cacheMb) {

    public BucketSettings {
        prefix = prefix.replaceAll("^/+|/+$", "");
        prefix = prefix.isEmpty() ? "" : prefix + "/";
        if (!endpoint.isBlank()) {
            if (!endpoint.matches("https?://[^/].*")) {
                throw new IllegalArgumentException("SAMVERK_FILES_S3_ENDPOINT is no address: " + endpoint);
            }
            need("BUCKET", bucket);
            need("KEY", key);
            need("SECRET", secret);
        }
    }

    boolean isUnset() {
        return endpoint.isBlank();
    }

    /// In bytes.
    long cache() {
        return cacheMb * FileSettings.MB;
    }

    /// Without what is secret.
    @Override
    public String toString() {
        return bucket + " at " + endpoint;
    }

    private static void need(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "SAMVERK_FILES_S3_ENDPOINT is set, and SAMVERK_FILES_S3_" + name + " is missing.");
        }
    }
}
