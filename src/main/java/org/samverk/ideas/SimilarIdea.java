package org.samverk.ideas;

/// An idea that may say the same as one that is being written.
public record SimilarIdea(long number, String title, IdeaStatus status, int supporters) {
    public String path() {
        return "/ideas/" + number;
    }
}
