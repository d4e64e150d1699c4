package org.samverk.coediting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// ProseMirror, as in the browser and with the browser's schema, in one thread of its own. It is made when it is first
/// needed, which takes some seconds, and has no access to anything but what it is given.
@Component
class StepEngine implements DisposableBean {
    private static final String SOURCE = "/coediting/engine.js";
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samverk-steps").factory());
    private @Nullable Context context;

    /// A text as the engine holds it; it never changes.
    record Doc(Value value) {}

    /// @param touched the outermost blocks that were changed, as a document of its own
    /// @param nodes   how many nodes the whole text has
    /// @param bytes   about how large the whole text is as JSON
    record Applied(Doc doc, String touched, int nodes, int bytes) {}

    /// Makes the engine ready in the background.
    void warm() {
        thread.execute(this::engine);
    }

    Doc read(String json) {
        return run(() -> new Doc(engine().invokeMember("read", json)));
    }

    String write(Doc doc) {
        return run(() -> engine().invokeMember("write", doc.value()).asString());
    }

    /// The text after steps that were taken before, with no look at what they have made of it.
    ///
    /// @param steps a JSON array
    Doc replay(Doc doc, String steps) {
        return run(() -> new Doc(engine().invokeMember("replay", doc.value(), steps)));
    }

    /// @param steps a JSON array
    /// @throws InvalidInputException for the field `steps` with the reason when they cannot be applied to this text
    Applied apply(Doc doc, String steps) {
        return run(() -> {
            var applied = engine().invokeMember("apply", doc.value(), steps);
            return new Applied(
                    new Doc(applied.getMember("doc")),
                    applied.getMember("touched").asString(),
                    applied.getMember("nodes").asInt(),
                    applied.getMember("bytes").asInt());
        });
    }

    /// @return the step that makes `wanted` of the text, as JSON; empty when they are the same
    String replacement(Doc doc, String wanted) {
        return run(
                () -> engine().invokeMember("replacement", doc.value(), wanted).asString());
    }

    /// @throws InvalidInputException for the field `steps` when the text has no such positions
    String words(Doc doc, int from, int to) {
        return run(() -> engine().invokeMember("words", doc.value(), from, to).asString());
    }

    /// @return where the words stand first, `[from,to]`; empty when they stand nowhere
    String find(Doc doc, String quote) {
        return run(() -> engine().invokeMember("find", doc.value(), quote).asString());
    }

    /// @param steps  a JSON array
    /// @param ranges a JSON array of pairs
    /// @return where the ranges are after the steps, as given
    String follow(String steps, String ranges) {
        return run(() -> engine().invokeMember("follow", steps, ranges).asString());
    }

    /// @return a JSON array of the steps that put `text` in place of what stands between two positions
    String substitution(Doc doc, int from, int to, String text) {
        return run(() -> engine().invokeMember("substitution", doc.value(), from, to, text)
                .asString());
    }

    /// @param ranges who wrote what before, as JSON
    /// @param steps  a JSON array
    /// @param people who took each of them, a JSON array
    /// @return who has written what after the steps
    String authors(String ranges, String steps, String people) {
        return run(() -> engine().invokeMember("authors", ranges, steps, people).asString());
    }

    /// @return the text's blocks, each as its words by who wrote them, as JSON
    String passages(Doc doc, String ranges) {
        return run(() -> engine().invokeMember("passages", doc.value(), ranges).asString());
    }

    private Value engine() {
        var ready = context;
        if (ready == null) {
            ready = Context.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .build();
            ready.eval(source());
            context = ready;
        }
        return ready.getBindings("js").getMember("engine");
    }

    private static Source source() {
        try (var in = StepEngine.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The build has not made " + SOURCE);
            }
            return Source.newBuilder("js", new InputStreamReader(in, StandardCharsets.UTF_8), "engine.js")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T run(Callable<T> act) {
        try {
            return thread.submit(act).get();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static RuntimeException refusal(@Nullable Throwable cause) {
        if (cause instanceof PolyglotException guest && guest.isGuestException()) {
            return new InvalidInputException("steps", "coediting.problem.step", String.valueOf(guest.getMessage()));
        }
        return cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
