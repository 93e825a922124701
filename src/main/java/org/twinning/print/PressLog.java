package org.twinning.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the renderer has to say goes to the register's log: its chatter, and what it does not know of CSS, only on request. */
class PressLog implements XRLogger {

    private static final Logger log = LoggerFactory.getLogger(Press.class);
    private static final String STYLE = "css";

    @Override
    public void log(String where, Level level, String message) {
        say(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable failure) {
        say(where, level, message, failure);
    }

    private static void say(String where, Level level, String message, @Nullable Throwable failure) {
        if (level.intValue() >= Level.WARNING.intValue() && !where.contains(STYLE)) {
            log.warn("{}: {}", where, message, failure);
        } else {
            log.debug("{}: {}", where, message, failure);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the register's own settings decide
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return log.isDebugEnabled() || diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
