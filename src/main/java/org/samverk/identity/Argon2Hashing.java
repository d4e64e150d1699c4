package org.samverk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/// Argon2id by Bouncy Castle (RFC 9106), written as Spring Security's own encoder writes it, in memory that is used
/// again: what each password needs is otherwise garbage that outlives a young collection, and a morning's sign-ins blow
/// the heap up to all that it may have (ADR 201).
final class Argon2Hashing extends AbstractValidatingPasswordEncoder {
    private static final Logger LOG = LoggerFactory.getLogger(Argon2Hashing.class);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})\\$([\\w+/]+)\\$([\\w+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final int memory;
    private final int passes;
    private final Argon2BytesGenerator.BlockPool blocks;

    /// @param memory for each hash, in KiB
    /// @param passes over the memory
    /// @param atOnce how many hashes keep their memory for the next ones; more at once take their own for a moment
    Argon2Hashing(int memory, int passes, int atOnce) {
        this.memory = memory;
        this.passes = passes;
        this.blocks = new Argon2BytesGenerator.FixedBlockPool(atOnce * Argon2BytesGenerator.getBlockCount(memory, 1));
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = hash(password, salt, memory, passes, 1, HASH_BYTES);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(memory, passes, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /// What is kept and is no hash of this kind matches nothing.
    @Override
    protected boolean matchesNonNull(String password, String kept) {
        var written = WRITTEN.matcher(kept);
        if (!written.matches()) {
            LOG.error("What is kept of a password is no hash of Argon2id: nobody signs in with it");
            return false;
        }
        var base64 = Base64.getDecoder();
        var right = base64.decode(written.group(5));
        var hash = hash(
                password,
                base64.decode(written.group(4)),
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)),
                right.length);
        return MessageDigest.isEqual(hash, right);
    }

    private byte[] hash(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withBlockPool(blocks)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
