package org.samverk.permission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.documents.Drafts;
import org.samverk.feed.Posts;
import org.samverk.files.Files;
import org.samverk.folders.GroupFiles;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;

/// A secret group of Björn's and Farid's with something of every kind in it, in words that stand elsewhere too.
final class SecretGroup {
    private static final List<String> TITLES = List.of("Semester", "Rutin för sjukanmälan", "Möte om lön");
    private final CastSetup cast;
    private final Groups groups;
    private final GroupMembers members;
    private final Posts posts;
    private final Conversations conversations;
    private final Reactions reactions;
    private final Polls polls;
    private final Ideas ideas;
    private final Drafts drafts;
    private final Files files;
    private final GroupFiles groupFiles;

    SecretGroup(
            CastSetup cast,
            Groups groups,
            GroupMembers members,
            Posts posts,
            Conversations conversations,
            Reactions reactions,
            Polls polls,
            Ideas ideas,
            Drafts drafts,
            Files files,
            GroupFiles groupFiles) {
        this.cast = cast;
        this.groups = groups;
        this.members = members;
        this.posts = posts;
        this.conversations = conversations;
        this.reactions = reactions;
        this.polls = polls;
        this.ideas = ideas;
        this.drafts = drafts;
        this.files = files;
        this.groupFiles = groupFiles;
    }

    void fill() throws IOException {
        var bjorn = cast.actor(Cast.BJORN);
        var farid = cast.actor(Cast.FARID);
        var group = groups.create(bjorn, new GroupFields("Löneförhandlingen", "Semester", Visibility.SECRET.code()))
                .id();
        members.add(bjorn, group, cast.id(Cast.FARID));
        members.changeRole(bjorn, group, cast.id(Cast.FARID), MembershipRole.ADMINISTRATOR);
        for (var title : TITLES) {
            talk(farid, group, title);
            var idea = ideas.submit(bjorn, new NewIdea(title, text(title), group, null));
            ideas.support(farid, idea.number());
            drafts.start(farid, group, title, text(title + " #semester"), idea.id());
            var content = new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8));
            groupFiles.add(farid, group, null, files.store(farid, content, title + ".txt"));
        }
    }

    private void talk(Actor farid, UUID group, String title) {
        var bjorn = cast.actor(Cast.BJORN);
        var post = posts.post(farid, group, text(title + " #semester")).id();
        conversations.comment(bjorn, post, text("Semester, " + title));
        reactions.react(bjorn, post, ReactionKind.values()[0]);
        var asked = new PollFields(title, List.of("Ja", "Nej"), false, false, PollResults.VOTED, null);
        polls.vote(bjorn, polls.create(farid, post, asked).poll().subjectId(), Set.of(1));
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
