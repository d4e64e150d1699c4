package org.samverk.search;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.Stream;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

/// What others may read is not found, not even by the beginning of its words.
class SearchMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return Stream.concat(
                        Scene.visibilities().stream().flatMap(visibility -> beginnings(visibility.code())),
                        Stream.of("test", "Medarbetarmark", "Planmark", "Nyhetsmark", "Nyckelmark"))
                .flatMap(words -> Stream.of(
                        MatrixRow.of("GET /search", words, () -> get("/search").param("q", words)),
                        MatrixRow.of(
                                "GET /api/v1/search",
                                words,
                                () -> get("/api/v1/search").param("q", words))))
                .toList();
    }

    private static Stream<String> beginnings(String visibility) {
        return Stream.of("Kannemarke", "Gruppnamn", "Arbetsfil", "Levandegrupp", "Vantande", "Beslutat")
                .map(word -> word + visibility)
                .map(word -> word.substring(0, word.length() - 1));
    }
}
