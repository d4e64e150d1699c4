package org.samverk.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Reads many at once. One whose text the program cannot read, because another program has written the row, say, is
/// said in the log and not found; it keeps none of the others from being found.
final class Tolerant {
    private static final Logger LOG = LoggerFactory.getLogger(Tolerant.class);

    private Tolerant() {}

    /// @param read what reads some of them, each by its key
    static <T> Map<UUID, T> read(Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, T>> read) {
        try {
            return read.apply(ids);
        } catch (DataAccessException | TransactionException e) {
            // The database, not a row: all of it is tried again later.
            throw e;
        } catch (RuntimeException e) {
            if (ids.size() > 1) {
                return halves(List.copyOf(ids), read);
            }
            LOG.warn("{} cannot be read ({}): searches do not find it", ids, e.getMessage());
            return Map.of();
        }
    }

    private static <T> Map<UUID, T> halves(List<UUID> ids, Function<Collection<UUID>, Map<UUID, T>> read) {
        var half = ids.size() / 2;
        var found = new HashMap<>(read(ids.subList(0, half), read));
        found.putAll(read(ids.subList(half, ids.size()), read));
        return found;
    }
}
