package org.samverk.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.samverk.files.BucketFigures.Ask;
import org.samverk.kernel.FilesAwayException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The objects of a bucket, by their names below the prefix of the settings. Each call is tried again for some seconds
/// and then throws [FilesAwayException].
final class Bucket implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    /// With all that is tried again.
    private static final Duration ANSWER = Duration.ofSeconds(15);
    /// A slow line, bytes in a second.
    private static final long SLOW = FileSettings.MB;

    private final BucketSettings settings;
    private final S3Client s3;
    private final BucketFigures figures = new BucketFigures();

    Bucket(BucketSettings settings) {
        this.settings = settings;
        this.s3 = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                // What all servers understand: names of buckets in the path, contents as they are.
                .forcePathStyle(true)
                .serviceConfiguration(how -> how.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(how -> how.apiCallTimeout(ANSWER))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .build();
    }

    record Found(String name, long size) {}

    /// @throws FilesAwayException when there is no such bucket, or it may not be read
    void requireReachable() {
        ask(Ask.REACH, "answer", () -> s3.headBucket(r -> r.bucket(settings.bucket())));
    }

    boolean has(String name, long size) {
        return ask(Ask.HAS, "say whether it has " + name, () -> {
            try {
                var known = s3.headObject(r -> r.bucket(settings.bucket()).key(key(name)));
                return known.contentLength() == size;
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    /// The server compares what came with a digest that is sent along.
    void put(String name, Path content) throws IOException {
        var md5 = Base64.getEncoder().encodeToString(Hashing.digest(content, "MD5"));
        var time = ANSWER.plusSeconds(Files.size(content) / SLOW);
        ask(
                Ask.PUT,
                "take " + name,
                () -> s3.putObject(
                        r -> r.bucket(settings.bucket())
                                .key(key(name))
                                .contentMD5(md5)
                                .overrideConfiguration(how -> how.apiCallTimeout(time)),
                        RequestBody.fromFile(content)));
    }

    /// @param target a file that is there, written over
    /// @throws NoSuchFileException when there is no such object
    void get(String name, Path target) throws IOException {
        try (var content = ask(
                Ask.GET,
                "give " + name,
                () -> s3.getObject(r -> r.bucket(settings.bucket()).key(key(name))))) {
            Files.copy(new Answer(content), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(name);
        }
    }

    void delete(String name) {
        ask(
                Ask.DELETE,
                "let go of " + name,
                () -> s3.deleteObject(r -> r.bucket(settings.bucket()).key(key(name))));
    }

    /// Those whose names begin so, by their names.
    List<Found> list(String beginning) {
        return ask(
                Ask.LIST,
                "list " + beginning,
                () ->
                        s3
                                .listObjectsV2Paginator(
                                        r -> r.bucket(settings.bucket()).prefix(key(beginning)))
                                .contents()
                                .stream()
                                .map(object -> new Found(
                                        object.key().substring(settings.prefix().length()), object.size()))
                                .toList());
    }

    private String key(String name) {
        return settings.prefix() + name;
    }

    BucketFigures figures() {
        return figures;
    }

    private <T> T ask(Ask ask, String what, Supplier<T> call) {
        return figures.count(ask, () -> answer(what, call));
    }

    private <T> T answer(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException e) {
            throw e;
        } catch (SdkException e) {
            throw new FilesAwayException("The bucket " + settings + " does not " + what + ": " + e.getMessage(), e);
        }
    }

    /// An answer that breaks off is not a disk that fails.
    private static final class Answer extends FilterInputStream {
        Answer(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            try {
                return in.read(bytes, from, most);
            } catch (IOException | SdkException e) {
                throw new FilesAwayException("An answer of the bucket broke off", e);
            }
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
