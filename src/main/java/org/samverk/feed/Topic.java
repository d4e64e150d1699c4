package org.samverk.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A word that posts are marked with.
///
/// @param word     in lower case, without `#`
/// @param posts    how many of the latest posts that the reader may see have it
/// @param followed whether the reader follows it
public record Topic(String word, int posts, boolean followed) {
    public String path() {
        return path(word);
    }

    public static String path(String word) {
        return "/topics/" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
