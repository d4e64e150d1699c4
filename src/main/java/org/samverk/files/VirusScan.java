package org.samverk.files;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets nothing in that a virus scanner knows. The scanner is set up with `SAMVERK_CLAMD=host:port`; when it is set up
/// and does not answer, nothing gets in.
@Component
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private final @Nullable Clamd clamd;

    @Autowired
    VirusScan(@Value("${samverk.clamd:}") String address) {
        this(address.isBlank() ? null : Clamd.at(address.strip()));
    }

    VirusScan(@Nullable Clamd clamd) {
        this.clamd = clamd;
    }

    /// @throws InvalidInputException for the field `file` when something was found, or it could not be checked
    void requireClean(Path path) {
        try {
            if (Eicar.isIn(path)) {
                throw new InvalidInputException("file", "files.problem.virus", "EICAR");
            }
            var found = clamd == null ? java.util.Optional.<String>empty() : clamd.scan(path);
            if (found.isPresent()) {
                LOG.warn("A file was refused: {}", found.get());
                throw new InvalidInputException("file", "files.problem.virus", found.get());
            }
        } catch (IOException e) {
            LOG.warn("A file could not be checked for viruses: {}", e.toString());
            throw new InvalidInputException("file", "files.problem.scanner");
        }
    }
}
