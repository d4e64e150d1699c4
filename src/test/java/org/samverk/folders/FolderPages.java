package org.samverk.folders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.files.Files;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;

class FolderPages implements PageContribution {
    private final Files files;
    private final GroupFiles groupFiles;
    private final Folders folders;
    private final OfficialFiles official;

    FolderPages(Files files, GroupFiles groupFiles, Folders folders, OfficialFiles official) {
        this.files = files;
        this.groupFiles = groupFiles;
        this.folders = folders;
        this.official = official;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var group = sample.group().id();
        var folder = folders.create(bjorn, group, null, "Protokoll").id();
        var locked =
                groupFiles.add(bjorn, group, folder, store(bjorn, "lista.csv")).id();
        groupFiles.lock(bjorn, locked);
        var plain =
                groupFiles.add(bjorn, group, null, store(bjorn, "rutin.txt")).id();
        official.finalise(bjorn, plain, 1);
        var list = "/groups/" + sample.group().slug() + "/files";
        return Map.of(
                Cast.BJORN,
                List.of(list, list + "?folder=" + folder, list + "/" + locked, list + "/" + plain),
                Cast.GRETA,
                List.of(list + "/" + plain + "/official"));
    }

    private UUID store(Actor actor, String name) {
        try (var content = new ByteArrayInputStream("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))) {
            return files.store(actor, content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
