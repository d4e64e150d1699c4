package org.samverk.people;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;

/// Reads what people have written, with the colleagues that they mention.
@Service
public class Writing {
    private final Principals principals;

    Writing(Principals principals) {
        this.principals = principals;
    }

    /// Reads what a form sent. Whom the actor may not know of cannot be mentioned: there the words alone stay.
    ///
    /// @param content  the document of the editor as ProseMirror JSON, when a script ran; else null or empty
    /// @param markdown what stands in the plain text area
    /// @throws InvalidInputException when it is too large, or no text that can be stored
    public RichText read(Actor actor, @Nullable String content, @Nullable String markdown) {
        if (content != null && !content.isBlank()) {
            var text = RichText.parse(content);
            return content.indexOf('@') < 0 && text.mentions().isEmpty()
                    ? text
                    : new Mentions(names -> known(actor, names)).settle(text);
        }
        return markdown(actor, markdown == null ? "" : markdown);
    }

    /// Reads Markdown, where `@username` mentions a colleague.
    ///
    /// @throws InvalidInputException when it is too large
    public RichText markdown(Actor actor, String markdown) {
        return Markdown.toRichText(markdown, names -> mentions(actor, names));
    }

    private Map<String, Node.Mention> mentions(Actor actor, Collection<String> usernames) {
        return known(actor, usernames).values().stream()
                .map(person -> new Node.Mention(person.id(), person.name(), person.username()))
                .collect(Collectors.toUnmodifiableMap(Node.Mention::username, mention -> mention));
    }

    private Map<String, PersonRef> known(Actor actor, Collection<String> usernames) {
        return principals.byUsername(actor, usernames);
    }
}
