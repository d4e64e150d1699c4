package org.samverk.cast;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts the SQL statements that this thread sends while something is done. What is kept in memory for all requests is
/// not counted: when it is asked for anew hangs on the time, not on what is done.
public final class Statements extends AppenderBase<ILoggingEvent> {
    private static final String KEPT = "/* kept in memory */";
    private final Thread counted = Thread.currentThread();
    private int count;

    private Statements() {}

    public static int during(Runnable act) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var statements = new Statements();
        var before = logger.getLevel();
        statements.start();
        logger.addAppender(statements);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(statements);
        }
        return statements.count;
    }

    @Override
    protected void append(ILoggingEvent event) {
        var words = event.getFormattedMessage();
        if (Thread.currentThread() == counted
                && words.startsWith("Executing prepared SQL statement")
                && !words.contains(KEPT)) {
            count++;
        }
    }
}
