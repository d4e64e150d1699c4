package org.samverk.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A piece of a list that is read by keyset: the items, and where the next piece begins.
///
/// @param next the cursor that reads on after the last item, or null at the end
public record Slice<T>(List<T> items, @Nullable String next) {
    /// Cuts a slice from rows that were read with one row more than asked for.
    ///
    /// @param rows   at most `size + 1` rows
    /// @param size   how many items a slice has
    /// @param cursor makes the cursor of an item
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Slice<>(List.copyOf(rows), null);
        }
        return new Slice<>(List.copyOf(rows.subList(0, size)), cursor.apply(rows.get(size - 1)));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), next);
    }
}
