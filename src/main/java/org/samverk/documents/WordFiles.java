package org.samverk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Settings;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;

/// Makes Word files (.docx, ISO/IEC 29500) of texts: headings, lists and quotations by their styles, tables with
/// headers, pictures with what they say to those who do not see them.
@Service
public class WordFiles {
    private final org.samverk.files.Files files;
    private final Settings settings;

    WordFiles(org.samverk.files.Files files, Settings settings) {
        this.files = files;
        this.settings = settings;
    }

    /// A picture that Word can show.
    ///
    /// @param width in pixels, as `height`
    record Picture(byte[] content, String mediaType, int width, int height) {}

    /// @param actor whose eyes the pictures are seen with; those that they do not see are left out
    public byte[] of(Actor actor, String heading, RichText text) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordStyles.add(document);
            document.getProperties().getCoreProperties().setTitle(heading);
            var title = document.createParagraph();
            title.setStyle(WordStyles.TITLE);
            title.createRun().setText(heading);
            var inlines = new WordInlines(settings.baseUrl().toString());
            new WordBlocks(document, inlines, file -> picture(actor, file)).write(text.doc());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Picture> picture(Actor actor, UUID id) {
        try {
            var file = files.require(actor, id);
            var content = Files.readAllBytes(files.content(file));
            return Optional.of(new Picture(content, file.mediaType(), file.width(), file.height()));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
