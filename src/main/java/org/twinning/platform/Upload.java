package org.twinning.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form. It lies in a temporary file while the request lasts and is never whole in memory.
 *
 * @param name as the sender calls it, without folders
 * @param content null when it was larger than the register takes, or came with more than it takes at once: it was then heard
 *     to its end and thrown away, so that the sender gets an answer and not a broken connection
 * @param sha256 of what came, in hexadecimal
 */
public record Upload(String name, @Nullable Path content, long size, String sha256) {

    public boolean tooLarge() {
        return content == null;
    }
}
