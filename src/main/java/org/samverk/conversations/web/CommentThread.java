package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samverk.conversations.CommentsView;
import org.samverk.web.View;

/// Shows one thread in the place where it stands already; all other threads stay as the reader has unfolded them.
final class CommentThread {
    private CommentThread() {}

    static View show(HttpServletResponse response, CommentsView thread) {
        var first = thread.threads().getFirst().first().comment();
        response.setHeader("HX-Retarget", "#" + first.anchor());
        response.setHeader("HX-Reswap", "outerHTML");
        return View.page("conversations/threadFragment", thread);
    }
}
