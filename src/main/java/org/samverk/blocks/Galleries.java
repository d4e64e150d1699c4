package org.samverk.blocks;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockContent.Gallery;
import org.samverk.blocks.BlockContent.Picture;
import org.samverk.files.FileKind;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problems;
import org.springframework.stereotype.Component;

/// Looks up the pictures of galleries, all with one query: whether they are pictures, and how large.
@Component
class Galleries {
    private final Files files;

    Galleries(Files files) {
        this.files = files;
    }

    Gallery measured(Actor actor, Gallery gallery, Problems problems) {
        var wanted = gallery.pictures().stream().map(Picture::file).toList();
        var known = files.find(actor, wanted).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity(), (one, again) -> one));
        var pictures = new ArrayList<Picture>();
        for (var picture : gallery.pictures()) {
            var file = known.get(picture.file());
            if (file == null) {
                problems.add("file", "files.problem.gone");
            } else if (file.kind() != FileKind.IMAGE || !file.remade()) {
                problems.add("file", "blocks.problem.noPicture");
            } else {
                pictures.add(new Picture(file.id(), file.width(), file.height(), picture.alt(), picture.caption()));
            }
        }
        return new Gallery(gallery.title(), pictures);
    }
}
