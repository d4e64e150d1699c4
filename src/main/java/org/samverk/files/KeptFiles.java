package org.samverk.files;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which contents files have: what a backup has beside the rows.
@Component
public class KeptFiles {
    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The hashes of what files and their pictures have, each once, in hexadecimal digits.
    public List<String> hashes() {
        return jdbc.sql("select sha256 from files.file union select image_sha256 from files.preview order by 1")
                .query(String.class)
                .list();
    }
}
