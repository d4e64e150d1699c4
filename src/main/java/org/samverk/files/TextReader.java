package org.samverk.files;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;

/// Reads the words out of a file with Apache Tika. What lies in a file that lies in the file is not read, so that no
/// nest of archives has a depth; Tika itself stops what unpacks to a hundred times its size.
final class TextReader {
    static final int MOST = 1_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);

    private TextReader() {}

    /// Never throws on account of what is in the file.
    static FileText read(Path path) {
        var words = new WriteOutContentHandler(MOST);
        try (var stream = TikaInputStream.get(path)) {
            var context = new ParseContext();
            context.set(EmbeddedDocumentExtractor.class, new Nothing());
            context.set(PDFParserConfig.class, withoutGuesses());
            new AutoDetectParser().parse(stream, new BodyContentHandler(words), new Metadata(), context);
            return FileText.of(words.toString(), false);
        } catch (OutOfMemoryError e) {
            LOG.warn("A file whose text cannot be read, since it needs more memory than there is", e);
            return FileText.FAILED;
        } catch (Exception | StackOverflowError | NoClassDefFoundError e) {
            if (org.apache.tika.exception.WriteLimitReachedException.isWriteLimitReached(e)) {
                return FileText.of(words.toString(), true);
            }
            LOG.debug("A file whose text cannot be read", e);
            return FileText.FAILED;
        }
    }

    /// Left to itself Tika would have pages with few words recognised by a program that is not there, and fail.
    private static PDFParserConfig withoutGuesses() {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        return config;
    }

    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata facts) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata facts, boolean html) {
            // Nothing: it is not read.
        }
    }
}
