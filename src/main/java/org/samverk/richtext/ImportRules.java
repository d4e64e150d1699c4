package org.samverk.richtext;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What addresses and names in a text from elsewhere become here.
record ImportRules(
        Map<String, Node.Mention> mentions, UnaryOperator<String> links, Function<String, Optional<UUID>> images) {}
