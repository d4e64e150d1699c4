package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Quote;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;
import org.samverk.richtext.Markdown;
import org.samverk.web.Htmx;

/// A form about one comment: the answer to it, or a change of it.
///
/// @param draft what stands in the field, as Markdown
/// @param files what is attached
public record CommentFormPage(
        Subject subject,
        Comment comment,
        boolean answer,
        String draft,
        List<Problem> problems,
        List<StoredFile> files) {
    static CommentFormPage answer(Subject subject, Comment comment) {
        return new CommentFormPage(subject, comment, true, "", List.of(), List.of());
    }

    static CommentFormPage edit(Subject subject, Comment comment, List<StoredFile> files) {
        return new CommentFormPage(subject, comment, false, Markdown.fromRichText(comment.content()), List.of(), files);
    }

    static String template(Htmx htmx) {
        return htmx.wanted() ? "conversations/formFragment" : "conversations/formPage";
    }

    /// Tells htmx to show a refused form where it stood, and not in the place of all comments.
    static void keepInPlace(HttpServletResponse response, UUID comment) {
        response.setHeader("HX-Retarget", "#form-" + comment);
        response.setHeader("HX-Reswap", "innerHTML");
    }

    /// The same with the words of the comment as a quotation in the field.
    CommentFormPage quoting() {
        var quote = new Quote(comment.author(), comment.content());
        return new CommentFormPage(subject, comment, answer, quote.markdown(), problems, files);
    }

    CommentFormPage refused(String typed, List<Problem> found, List<StoredFile> taken) {
        return new CommentFormPage(subject, comment, answer, typed, found, taken);
    }

    public boolean attaching() {
        return subject.audience() != Audience.PUBLIC;
    }

    public String action() {
        return answer ? "/subjects/" + subject.id() + "/comments" : "/comments/" + comment.id();
    }

    public String titleKey() {
        return answer ? "conversations.answer.title" : "conversations.edit.title";
    }

    /// Where one is led who changes one's mind.
    public String back() {
        return comment.path();
    }
}
