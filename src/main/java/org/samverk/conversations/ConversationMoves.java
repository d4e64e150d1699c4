package org.samverk.conversations;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes what was said about one subject to another one, when the two become one.
@Service
public class ConversationMoves {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final CommentTable comments;
    private final Chain chain;
    private final Live live;

    ConversationMoves(JdbcClient jdbc, Subjects subjects, CommentTable comments, Chain chain, Live live) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.comments = comments;
        this.chain = chain;
        this.live = live;
    }

    /// Moves the comments with the reactions to them, and those who follow or have muted the conversation, but for
    /// those who have chosen for the other one. Files in comments stay with the first subject: the caller sees to
    /// it that both have the same readers.
    ///
    /// @throws org.samverk.kernel.NotFoundException when the actor does not see both
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Actor actor, UUID from, UUID to) {
        subjects.require(actor, from);
        subjects.require(actor, to);
        moveComments(from, to);
        moveWatches(from, to);
        chain.discussed(from, comments.count(from));
        chain.discussed(to, comments.count(to));
        live.tell(actor, to, CommentNews.LIVE, null);
    }

    /// Where what is said about a subject belongs now: with the one that it was made one with, if it was.
    UUID place(UUID subject) {
        return jdbc.sql("""
                with recursive way (id, step) as (
                    select cast(:subject as uuid), 0
                    union all
                    select l.to_id, w.step + 1 from chain.link l join way w on w.id = l.from_id
                    where l.kind = 'merged' and w.step < 12)
                select id from way order by step desc limit 1
                """).param("subject", subject).query(UUID.class).single();
    }

    private void moveComments(UUID from, UUID to) {
        jdbc.sql("update conversations.comment set subject_id = :to where subject_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("""
                update conversations.reaction set subject_id = :to where subject_id = :from and comment_id is not null
                """).param("from", from).param("to", to).update();
    }

    private void moveWatches(UUID from, UUID to) {
        jdbc.sql("""
                insert into conversations.watch (subject_id, person_id, level, since)
                select :to, person_id, level, since from conversations.watch where subject_id = :from
                on conflict do nothing
                """).param("from", from).param("to", to).update();
        jdbc.sql("delete from conversations.watch where subject_id = :from")
                .param("from", from)
                .update();
    }
}
