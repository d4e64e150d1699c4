package org.samverk.richtext;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A `pre` as a block of code.
final class CodeReader {
    private CodeReader() {}

    static Node.CodeBlock read(Element pre) {
        var text = Characters.cleaned(pre.wholeText().replace("\r\n", "\n"));
        return new Node.CodeBlock(language(pre), text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    private static @Nullable String language(Element pre) {
        return pre.select("code").stream()
                .flatMap(code -> code.classNames().stream())
                .filter(name -> name.matches("language-[A-Za-z0-9][A-Za-z0-9+#._-]{0,39}"))
                .map(name -> name.substring("language-".length()))
                .findFirst()
                .orElse(null);
    }
}
