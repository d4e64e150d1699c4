package org.samverk.feed;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// Gives the posts that were written before there were topics theirs. What is a topic only the text itself knows
/// ([RichText#topics]), so this step of the schema's history is no SQL.
@Component
class OlderPostTopics implements JavaMigration {
    private static final String UNMARKED = """
            select p.id, p.content, p.created_at from feed.post p
            where p.content like '%#%' and p.publish_at is null
              and not exists (select from feed.topic t where t.post_id = p.id)
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("062");
    }

    @Override
    public String getDescription() {
        return "topics of older posts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var posts = connection.prepareStatement(UNMARKED)) {
            posts.setFetchSize(500);
            try (var post = posts.executeQuery();
                    var topic = connection.prepareStatement(
                            "insert into feed.topic (word, post_id, at) values (?, ?, ?)")) {
                while (post.next()) {
                    for (var word : topics(post.getString("content"))) {
                        topic.setString(1, word);
                        topic.setObject(2, post.getObject("id"));
                        topic.setTimestamp(3, post.getTimestamp("created_at"));
                        topic.addBatch();
                    }
                }
                topic.executeBatch();
            }
        }
    }

    private static List<String> topics(String content) {
        return RichText.parse(content).topics().stream().limit(TopicTable.MOST).toList();
    }
}
