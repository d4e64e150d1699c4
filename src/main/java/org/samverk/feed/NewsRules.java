package org.samverk.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may write news, and what news may hold.
final class NewsRules {
    static final int TITLE = 120;
    static final Duration SHOWN = Duration.ofDays(14);
    static final Duration LONGEST = Duration.ofDays(366);
    static final Duration RESTORABLE = Duration.ofDays(1);

    private NewsRules() {}

    /// @param listed whether the administrators have put the actor on the list
    static boolean canManage(Actor actor, boolean listed) {
        return actor.has(Role.PUBLISHER) || actor.has(Role.ADMINISTRATOR) || (listed && actor.isEmployee());
    }

    static void requireManage(boolean may) {
        if (!may) {
            throw new RefusedException("feed.error.newsEditors");
        }
    }

    /// @param fields what was filled in
    /// @param from   when it comes out, or came out
    /// @return the title and the time, when all is well
    static Valid check(NewsFields fields, Instant from, Instant now) {
        var problems = new Problems();
        var title = problems.line("title", fields.title(), TITLE);
        checkText(problems, fields.content());
        var until = fields.until() == null ? from.plus(SHOWN) : fields.until();
        if (!until.isAfter(from)) {
            problems.add("until", "feed.problem.until");
        } else if (until.isAfter(from.plus(LONGEST)) || from.isAfter(now.plus(LONGEST))) {
            problems.add("until", "feed.problem.tooLong");
        }
        problems.throwIfAny();
        return new Valid(title, from, until);
    }

    record Valid(String title, Instant from, Instant until) {}

    static boolean canRestore(Actor actor, NewsItem news, Instant now) {
        return news.deletedAt() != null
                && news.deletedBy() != null
                && news.deletedBy().equals(actor.id())
                && now.isBefore(news.deletedAt().plus(RESTORABLE));
    }

    static void requireRestore(boolean may) {
        if (!may) {
            throw new RefusedException("feed.error.newsGone");
        }
    }

    private static void checkText(Problems problems, @Nullable RichText text) {
        if (text == null || text.isEmpty()) {
            problems.add("markdown", "feed.problem.newsEmpty");
            return;
        }
        var plain = text.plainText();
        var length = plain.codePointCount(0, plain.length());
        if (length > PostRules.MAXIMUM_CHARACTERS) {
            problems.add("markdown", "web.problem.tooLong", PostRules.MAXIMUM_CHARACTERS, length);
        }
    }
}
