package org.samverk.feed.web;

import org.samverk.access.Actor;
import org.samverk.feed.Post;
import org.samverk.feed.PostMoves;
import org.samverk.feed.PostReports;
import org.samverk.feed.PostShares;
import org.samverk.feed.PostStanding;
import org.springframework.stereotype.Component;

/// Puts together what a post's menu offers.
@Component
class PostMenuReader {
    private final PostShares shares;
    private final PostMoves moves;
    private final PostReports reports;

    PostMenuReader(PostShares shares, PostMoves moves, PostReports reports) {
        this.shares = shares;
        this.moves = moves;
        this.reports = reports;
    }

    PostMenu of(Actor actor, Post post, PostStanding standing) {
        var reportable = reports.canReport(actor, post);
        return new PostMenu(
                shares.canShare(actor, post),
                moves.canMove(actor, post, standing),
                reportable,
                reportable && reports.standing(actor, post).isPresent());
    }
}
