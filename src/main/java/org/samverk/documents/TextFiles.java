package org.samverk.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.richtext.ForeignHtml;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/// Makes texts of files that people have written elsewhere: Word (.docx) and Markdown or plain text (.md, .txt).
@Service
public class TextFiles {
    /// The most that a Word file may hold when it is unpacked, in bytes.
    static final long MOST_UNPACKED = 100_000_000;

    private static final int BUFFER = 65_536;
    private final Writing writing;
    private final Files files;

    TextFiles(Writing writing, Files files) {
        this.writing = writing;
        this.files = files;
    }

    /// Reads a file. The pictures of a Word file become pictures of ours; what cannot be read as a picture is left out.
    ///
    /// @param name what the file is called; its ending says what it is
    /// @throws InvalidInputException for the field `file` when it is of another kind, or not what it says
    public RichText read(Actor actor, String name, byte[] content) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".docx")) {
            return word(actor, content);
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".txt")) {
            return writing.markdown(actor, utf8(content));
        }
        throw new InvalidInputException("file", "documents.problem.file");
    }

    /// One text after another.
    public static RichText joined(RichText first, RichText second) {
        if (first.isEmpty()) {
            return second;
        }
        var blocks = new ArrayList<Node.Block>(first.doc().content());
        blocks.addAll(second.doc().content());
        return new RichText(new Node.Doc(blocks));
    }

    private RichText word(Actor actor, byte[] content) {
        try {
            requireDecent(content);
            var converter = new DocumentConverter().imageConverter(image -> picture(actor, image));
            var html =
                    converter.convertToHtml(new ByteArrayInputStream(content)).getValue();
            return ForeignHtml.toRichText(html, Node.Image::fileAt);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever the library makes of a file that is broken, or made to break it.
            throw new InvalidInputException("file", "documents.problem.word");
        }
    }

    private Map<String, String> picture(Actor actor, Image image) throws IOException {
        try (var in = image.getInputStream()) {
            var id = files.storeImage(actor, in.readAllBytes(), "Word");
            return Map.of("src", "/files/" + id);
        } catch (InvalidInputException e) {
            return Map.of("src", "");
        }
    }

    /// A Word file is a packed folder. One that unpacks to too much is refused before it is read, and one whose parts
    /// declare a document type, which none of Word's do: it could make the reader fetch things.
    private static void requireDecent(byte[] content) throws IOException {
        var left = MOST_UNPACKED;
        var found = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().equals("word/document.xml");
                left -= length(zip, left);
            }
        }
        if (!found || left < 0) {
            throw new InvalidInputException("file", "documents.problem.word");
        }
    }

    private static long length(InputStream part, long most) throws IOException {
        var buffer = new byte[BUFFER];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
            if (length == 0 && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new InvalidInputException("file", "documents.problem.word");
            }
            length += read;
        }
        return length;
    }

    private static String utf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException("file", "documents.problem.encoding");
        }
    }
}
