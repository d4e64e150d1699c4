package org.samverk.kernel.postgres;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// For whom the database is asked, in the words that its policies know: while a request is answered, for whoever sent
/// it; outside of requests, for the program itself. It is not told by the actor that verbs pass on: a wrong one is what
/// the policies are there for.
public final class Asking {
    static final String PROGRAM = "system";
    static final String VISITOR = "";
    private static final ScopedValue<Supplier<String>> ASKER = ScopedValue.newInstance();

    private Asking() {}

    /// Answers a request.
    ///
    /// @param asker says who sent it, at any time; empty for a visitor
    public static <X extends Exception> void during(Supplier<Optional<UUID>> asker, Act<X> act) throws X {
        ScopedValue.where(ASKER, () -> asker.get().map(UUID::toString).orElse(VISITOR))
                .call(() -> {
                    act.run();
                    return true;
                });
    }

    /// Does as the program what its people may cause and not see: whom to tell, whether a name is taken.
    static <T> T asProgram(Supplier<T> act) {
        return ScopedValue.where(ASKER, () -> PROGRAM).call(act::get);
    }

    /// Who asks now. To find that out the database may have to be asked, which is done as a visitor.
    static String now() {
        return ASKER.isBound() ? ScopedValue.where(ASKER, () -> VISITOR).call(ASKER.get()::get) : PROGRAM;
    }

    /// @param <X> what it may throw
    @FunctionalInterface
    public interface Act<X extends Exception> {
        void run() throws X;
    }
}
