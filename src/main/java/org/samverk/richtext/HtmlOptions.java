package org.samverk.richtext;

import java.util.function.UnaryOperator;

/// How a text is shown where it stands.
///
/// @param headingShift how deep the heading above the text is: 1 below the page's `h1`, 2 below an `h2`
/// @param headingIds   whether headings get ids; only one text of a page may, or ids would stand twice
/// @param mentionLinks whether mentions lead to the people; visitors see the name alone
/// @param topicLinks   whether `#word` leads to what is written under that topic
/// @param words        gives the text of a message key in the reader's language, `ui::t`
/// @param links        gives the address that a link of the text leads to
public record HtmlOptions(
        int headingShift,
        boolean headingIds,
        boolean mentionLinks,
        boolean topicLinks,
        UnaryOperator<String> words,
        UnaryOperator<String> links) {
    public HtmlOptions {
        Checks.range("headingShift", headingShift, 0, 5);
    }

    public HtmlOptions(int headingShift, boolean headingIds, boolean mentionLinks, UnaryOperator<String> words) {
        this(headingShift, headingIds, mentionLinks, false, words, UnaryOperator.identity());
    }

    /// The one text that a page is about, below its `h1`.
    public static HtmlOptions page(UnaryOperator<String> words) {
        return new HtmlOptions(1, true, true, words);
    }

    /// One of several texts on a page: posts, comments; below an `h2`.
    public static HtmlOptions conversation(UnaryOperator<String> words) {
        return new HtmlOptions(2, false, true, words);
    }

    /// The same with `#word` as a link to its topic: in posts, which are found there.
    public HtmlOptions withTopics() {
        return new HtmlOptions(headingShift, headingIds, mentionLinks, true, words, links);
    }

    /// The same for a reader who is not signed in.
    public HtmlOptions forVisitors() {
        return new HtmlOptions(headingShift, headingIds, false, false, words, links);
    }

    /// The same with links that lead elsewhere than they say: to pages as they stood, say.
    public HtmlOptions leading(UnaryOperator<String> elsewhere) {
        return new HtmlOptions(headingShift, headingIds, mentionLinks, topicLinks, words, elsewhere);
    }
}
