package org.samverk.search;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.Stream;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

/// Nothing is suggested that one may not see.
class SuggestionsMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return Scene.visibilities().stream()
                .flatMap(visibility -> Stream.of("/search/suggestions", "/api/v1/search/suggestions")
                        .map(path -> MatrixRow.of(
                                "GET " + path,
                                "a group by the beginning of its name",
                                () -> get(path)
                                        .param(
                                                "q",
                                                "Gruppnamn" + visibility.code().charAt(0)))))
                .toList();
    }
}
